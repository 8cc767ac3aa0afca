import { form, may, must } from '../truth.ts';

export default form({
  id: 'f07-el-change',
  about: 'Element Plus: el-select, el-date-picker, el-radio-group',
  framework: 'element-plus',
  procedure: 'change',
  request: 'changeUnit',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'so'),
    name: must('subscriber.name@0'),
    unit: must('subscriber.unit@0'),
    serial: must('certificate.serialNumber@0'),
    device: must('device.serialNumber@0'),
    from: must('certificate.validFrom@0'),
    till: must('certificate.validTo@0'),
    field: must('change.field@0', '1'),
    old: must('change.from@0'),
    new: must('change.to@0'),
    rname: must('certificateReceiver.fullName'),
    rpos: may('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
  },
});
