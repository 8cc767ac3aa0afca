import { blank, form, may, must } from '../truth.ts';

export default form({
  id: 'f22-vuetify-change',
  about:
    'Vuetify: v-select, v-autocomplete, v-switch, text fields of four variants; cases instead of field names',
  framework: 'vue',
  procedure: 'change',
  request: 'changeUnit',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee', 'S'),
    signed: may('request.digitallySigned'),
    name: must('subscriber.name@0'),
    // What the certificate says: the change's old value, for the registry knows only the new body.
    unit: may('change.from@0'),
    serial: must('certificate.serialNumber@0'),
    till: may('certificate.validTo@0'),
    device: must('device.serialNumber@0'),
    field: must('change.field@0', 'noi'),
    from: must('change.from@0'),
    into: must('change.to@0'),
    why: blank,
    rname: must('certificateReceiver.fullName'),
    rpos: must('certificateReceiver.position'),
    rmob: must('certificateReceiver.mobile'),
    rmail: must('certificateReceiver.officialEmail'),
  },
});
