import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'n67-no-marks-record',
  about:
    'a record without diacritics: numbered bold headings, bare words before boxes, one kind among checkboxes',
  procedure: 'device-loss',
  request: 'device-loss',
  expected: {
    org: must('organisation.name'),
    boss: may('organisation.headName'),
    bosst: may('organisation.headTitle'),
    name: must('subscriber.name@0'),
    id: may('subscriber.idNumber@0'),
    pos: may('subscriber.position@0'),
    mob: may('subscriber.mobile@0'),
    mail: may('subscriber.officialEmail@0'),
    kind: must('device.kind@0', 'TK'),
    device: must('device.serialNumber@0'),
    serial: must('certificate.serialNumber@0'),
    lost: must('loss.date', '12/11/2026'),
    hour: blank,
    how: must('loss.circumstances'),
    done: must('loss.measures'),
    writer: blank,
    writerpos: blank,
    register: may('request.documentNumber'),
  },
});
