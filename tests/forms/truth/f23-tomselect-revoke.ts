import { blank, form, must } from '../truth.ts';

export default form({
  id: 'f23-tomselect-revoke',
  about: 'Tom Select over native selects, a tag input as decoy, air-datepicker; two serial numbers',
  framework: 'javascript',
  procedure: 'revoke',
  request: 'revokeExposed',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'cuc'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    why: must('request.reason', '2'),
    tags: blank,
    decided: blank,
  },
});
