import { blank, form, ISO, may, must } from '../truth.ts';

export default form({
  id: 'f45-el-revoke',
  about:
    'Element Plus: el-drawer, el-tree-select, a list searched remotely, option groups, dates without zeros',
  framework: 'element-plus',
  procedure: 'revoke',
  request: 'revokeLost',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    to: must('request.addressee', '2'),
    signer: may('organisation.headName'),
    scan: blank,
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0', 'O3'),
    serial: must('certificate.serialNumber@0'),
    valid: may('certificate.validTo@0'),
    kind: must('device.kind@0', 'pkitoken'),
    device: must('device.serialNumber@0'),
    why: must('request.reason', 'r12'),
    when: blank,
    detail: blank,
  },
  steps: [
    {
      name: 'Ngăn kéo',
      keys: ['name', 'unit', 'serial', 'valid', 'kind', 'device', 'why', 'when', 'detail'],
      open: async (page) => {
        await page.getByRole('button', { name: 'Khai chứng thư thu hồi' }).click();
        await page.getByLabel('Tên chủ thể trên CTS').waitFor();
      },
    },
  ],
});
