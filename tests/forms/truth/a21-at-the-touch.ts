import { form, may, must } from '../truth.ts';

export default form({
  id: 'a21-at-the-touch',
  about: 'boxes that go out of sight as soon as they are focused',
  procedure: 'recover-device',
  request: 'recover-device',
  expected: {
    no: must('request.documentNumber'),
    // Written before the page noticed, they are still to be seen; nobody can demand it.
    p1: may('subscriber.name@0', '', 'Phan Thị Thu Hà'),
    p2: may('certificate.serialNumber@0', '', '5404F608C1425D66'),
    p3: may('subscriber.officialEmail@0', '', 'haptt.nt@longan.gov.vn'),
    unit: must('subscriber.unit@0'),
    device: must('device.serialNumber@0'),
  },
  forbidden: { x1: 'covered', x2: 'covered', x3: 'covered' },
  unkeyed: true,
});
