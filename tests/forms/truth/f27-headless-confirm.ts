import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'f27-headless-confirm',
  about: 'Headless UI: Listbox, Combobox and RadioGroup; an unnamed person who hands over',
  framework: 'react',
  procedure: 'confirm-handover',
  request: 'confirmOne',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'Cục Chứng thực số và Bảo mật thông tin'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    kind: must('device.kind@0', 'tk'),
    device: must('device.serialNumber@0'),
    day: must('handover.date'),
    place: may('handover.place'),
    handed: blank,
  },
});
