import { form, must } from '../truth.ts';

export default form({
  id: 'a08-synthetic-clicks',
  about: 'the page clicks at everything in the document without end, our badge included',
  procedure: 'renew',
  request: 'renewOne',
  open: async (page) => {
    await page.waitForFunction(() => (window as unknown as { __rounds: number }).__rounds > 12);
  },
  expected: {
    no: must('request.documentNumber'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    from: must('certificate.validFrom@0'),
    till: must('certificate.validTo@0'),
    device: must('device.serialNumber@0'),
    rname: must('certificateReceiver.fullName'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
  },
});
