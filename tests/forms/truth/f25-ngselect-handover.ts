import { blank, form, may, must, rows } from '../truth.ts';

export default form({
  id: 'f25-ngselect-handover',
  about: 'Angular with ng-select: searchable, not searchable; a fieldset per device',
  framework: 'angular',
  procedure: 'device-handover',
  request: 'returnTwo',
  expected: {
    day: must('handover.date'),
    place: must('handover.place'),
    to: may('request.addressee', '5'),
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      kind: must(`device.kind@${i}`, 'PKI'),
      device: must(`device.serialNumber@${i}`),
      serial: must(`certificate.serialNumber@${i}`),
      state: must(`device.condition@${i}`),
      extra: blank,
    })),
  },
});
