import { blank, form, may, must, rows } from '../truth.ts';

export default form({
  id: 'f34-vuetify-revoke',
  about:
    'Vuetify: v-data-table with editors, v-menu with v-date-picker, v-combobox, v-number-input, v-otp-input',
  framework: 'vue',
  procedure: 'revoke',
  request: 'revoke',
  expected: {
    no: must('request.documentNumber'),
    date: must('request.documentDate'),
    to: must('request.addressee'),
    ...rows(2, (i) => ({
      name: must(`subscriber.name@${i}`),
      unit: must(`subscriber.unit@${i}`),
      serial: must(`certificate.serialNumber@${i}`),
      device: must(`device.serialNumber@${i}`),
      why: must('request.reason', 'D'),
      note: blank,
    })),
    count: may('request.quantity'),
    boss: may('organisation.headName'),
    title: may('organisation.headTitle'),
    writer: blank,
    said: blank,
  },
  forbidden: { otp: 'pin' },
});
