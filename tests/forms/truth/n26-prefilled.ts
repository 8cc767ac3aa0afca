import { blank, form, ISO, must } from '../truth.ts';

export default form({
  id: 'n26-prefilled',
  about: 'fields the portal has filled, some of them in other words than ours; read-only and disabled ones',
  procedure: 'revoke',
  request: 'revokeLost',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    to: must('request.addressee', '2'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    when: blank,
    device: must('device.serialNumber@0'),
    why: must('request.reason', 'mat'),
  },
  forbidden: {
    'x-org': ['prefilled', 'TRƯỜNG THPT NGUYỄN THÔNG'],
    'x-me': ['read-only', 'Trần Thị Mỹ Đào'],
    'x-mail': ['prefilled', 'daottm.nt@longan.gov.vn'],
    'x-prov': ['prefilled', '80'],
    'x-code': ['disabled', 'TH-2026-0147'],
  },
});
