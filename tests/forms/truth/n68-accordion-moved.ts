import { blank, form, ISO, may, must } from '../truth.ts';

export default form({
  id: 'n68-accordion-moved',
  about: 'a Bootstrap 5 accordion, one part closed; the decision of the move and the old body as decoys',
  procedure: 'change',
  request: 'changeUnit',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate', ISO),
    decision: blank,
    decided: blank,
    to: must('request.addressee', '1'),
    name: must('subscriber.name@0'),
    mail: may('subscriber.officialEmail@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    from: must('certificate.validFrom@0', ISO),
    till: must('certificate.validTo@0', ISO),
    field: must('change.field@0', 'noi'),
    why: must('request.reason', 'chuyen'),
    old: must('change.from@0'),
    new: must('change.to@0'),
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
    oname: blank,
    omob: blank,
  },
  steps: [
    {
      name: 'Phần C',
      open: (page) => page.getByRole('button', { name: 'Phần C' }).click(),
      keys: ['field', 'why', 'old', 'new'],
    },
  ],
});
