import { form, may, must, rows } from '../truth.ts';

const all = rows(2, (i) => ({
  name: must(`subscriber.name@${i}`),
  unit: must(`subscriber.unit@${i}`),
  serial: must(`certificate.serialNumber@${i}`),
  device: must(`device.serialNumber@${i}`),
}));

export default form({
  id: 'f04-antd-list',
  about: 'Ant Design: Select, DatePicker, Radio.Group, Form.List of cards',
  framework: 'antd',
  procedure: 'revoke',
  request: 'revoke',
  expected: {
    to: must('request.addressee', 'CUC'),
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    why: must('request.reason', 'HUU'),
    how: may('request.channel', 'p'),
    ...all,
  },
  steps: [
    {
      name: 'Thêm chứng thư',
      addsRows: true,
      keys: Object.keys(all).filter((key) => key.endsWith('1')),
      open: (page) => page.getByRole('button', { name: 'Thêm chứng thư' }).click(),
    },
  ],
});
