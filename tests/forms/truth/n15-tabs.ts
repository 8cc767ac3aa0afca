import { form, must } from '../truth.ts';

const second = ['name', 'serial', 'device', 'why', 'old', 'new'];
const third = ['rname', 'rpos', 'rmob', 'rmail'];

export default form({
  id: 'n15-tabs',
  about: 'tabs, all in the document, one shown; capitals',
  procedure: 'change',
  request: 'changeUnit',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'B'),
    name: must('subscriber.name@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    why: must('request.reason', '01'),
    old: must('change.from@0'),
    new: must('change.to@0'),
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
  },
  steps: [
    { name: 'Chứng thư', keys: second, open: (page) => page.getByRole('tab', { name: 'Chứng thư' }).click() },
    {
      name: 'Người nhận',
      keys: third,
      open: (page) => page.getByRole('tab', { name: 'Người nhận' }).click(),
    },
  ],
});
