import { blank, form, must } from '../truth.ts';

export default form({
  id: 'f69-vuetify-exposed',
  about:
    'Vuetify: outlined cards, underlined fields, objects with name and code, reasons as radios; the incident as decoy',
  framework: 'vue',
  procedure: 'revoke',
  request: 'revokeExposed',
  expected: {
    docNo: must('request.documentNumber'),
    docDate: must('request.documentDate'),
    office: must('request.addressee', 'CUC'),
    org: must('organisation.name'),
    head: must('organisation.headName'),
    headTitle: must('organisation.headTitle'),
    owner: must('subscriber.name@0'),
    ownerId: must('subscriber.idNumber@0'),
    ownerUnit: must('subscriber.unit@0'),
    ownerMail: must('subscriber.officialEmail@0'),
    serial: must('certificate.serialNumber@0'),
    kind: must('device.kind@0', '1'),
    device: must('device.serialNumber@0'),
    reason: must('request.reason', 'lo'),
    finder: blank,
    found: blank,
    ticket: blank,
    duty: blank,
  },
});
