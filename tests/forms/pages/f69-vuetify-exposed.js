import * as components from 'vuetify/components';
import { createVuetify } from 'vuetify/framework';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import 'vuetify/styles';
import { startVue } from '../app/vue.js';

const sheet = document.createElement('style');
sheet.textContent = '.v-application :is(input, textarea) { font: revert-layer; padding: revert-layer }';
document.head.append(sheet);

const two = (n) => String(n).padStart(2, '0');
const vn = (day) =>
  day instanceof Date ? `${two(day.getDate())}/${two(day.getMonth() + 1)}/${day.getFullYear()}` : day;
const col = (inner, cols) => `<v-col cols="12" sm="${cols}">${inner}</v-col>`;
const text = (key, label, cols = 6, more = '') =>
  col(
    `<v-text-field data-truth="${key}" v-model="form.${key}" label="${label}" variant="underlined" ${more}></v-text-field>`,
    cols,
  );
const pick = (key, label, items, cols = 6) =>
  col(
    `<div data-truth="${key}"><v-select v-model="form.${key}" label="${label}" :items="${items}" item-title="name" item-value="code" variant="underlined"></v-select></div>`,
    cols,
  );
const part = (title, inner) =>
  `<v-card class="mb-4" variant="outlined"><v-card-title>${title}</v-card-title><v-card-text><v-row>${inner}</v-row></v-card-text></v-card>`;
const keys = [
  ...['docNo', 'docDate', 'office', 'org', 'head', 'headTitle'],
  ...['owner', 'ownerId', 'ownerUnit', 'ownerMail', 'serial', 'device', 'kind', 'reason'],
  ...['finder', 'found', 'ticket', 'duty'],
];

startVue(
  {
    data: () => ({
      form: Object.fromEntries(keys.map((key) => [key, null])),
      offices: [
        { code: 'CUC', name: 'Cục Chứng thực số và Bảo mật thông tin' },
        { code: 'SO', name: 'Sở Khoa học và Công nghệ tỉnh' },
        { code: 'BO', name: 'Bộ Khoa học và Công nghệ' },
      ],
      kinds: [
        { code: 1, name: 'PKI Token' },
        { code: 2, name: 'SIM PKI' },
        { code: 3, name: 'HSM' },
      ],
    }),
    methods: {
      vn,
      state() {
        return Object.fromEntries(Object.entries(this.form).map(([key, value]) => [key, vn(value)]));
      },
    },
    template: `<v-app><v-main><v-container style="max-width:900px">
<h1 class="text-h5 mb-4">Thu hồi chứng thư chữ ký số của cá nhân</h1><v-form @submit.prevent>
${part(
  'Văn bản của cơ quan đề nghị',
  text('docNo', 'Số văn bản đề nghị thu hồi *', 6) +
    col(
      '<v-date-input data-truth="docDate" v-model="form.docDate" label="Ngày văn bản *" input-format="dd/mm/yyyy" :display-format="vn" placeholder="dd/mm/yyyy" variant="underlined" prepend-icon=""></v-date-input>',
      6,
    ) +
    pick('office', 'Gửi đến *', 'offices', 12) +
    text('org', 'Tên cơ quan, tổ chức đề nghị *', 12) +
    text('head', 'Họ tên thủ trưởng cơ quan *') +
    text('headTitle', 'Chức vụ của thủ trưởng *'),
)}
${part(
  'Thuê bao bị thu hồi chứng thư',
  text('owner', 'Họ và tên thuê bao *') +
    text('ownerId', 'Số căn cước công dân *', 6, 'counter="12"') +
    text('ownerUnit', 'Nơi công tác *') +
    text('ownerMail', 'Thư điện tử công vụ *'),
)}
${part(
  'Chứng thư và thiết bị',
  text(
    'serial',
    'Số hiệu chứng thư chữ ký số *',
    12,
    'hint="Dãy chữ và số, không có dấu cách" persistent-hint',
  ) +
    pick('kind', 'Thiết bị lưu khóa bí mật thuộc loại *', 'kinds') +
    text('device', 'Số hiệu của thiết bị *') +
    col(
      `<div data-truth="reason"><v-radio-group v-model="form.reason" label="Lý do thu hồi *"><v-radio value="nghi-huu" label="Thuê bao nghỉ hưu, thôi việc"></v-radio><v-radio value="mat" label="Thiết bị lưu khóa bị mất, thất lạc"></v-radio><v-radio value="hong" label="Thiết bị lưu khóa bị hỏng"></v-radio><v-radio value="lo" label="Khóa bí mật bị lộ hoặc nghi bị lộ"></v-radio></v-radio-group></div>`,
      12,
    ),
)}
${part(
  'Thông tin về sự cố (nếu có)',
  text('finder', 'Người phát hiện') +
    text('found', 'Thời điểm phát hiện', 6, 'placeholder="giờ, ngày/tháng/năm"') +
    text('ticket', 'Mã phiếu sự cố an toàn thông tin') +
    text('duty', 'Điện thoại trực ban'),
)}
<v-btn type="submit" color="error" data-danger="thuhoi">Gửi đề nghị thu hồi</v-btn></v-form></v-container></v-main></v-app>`,
  },
  [[createVuetify({ components, icons: { defaultSet: 'mdi', aliases, sets: { mdi } } })]],
);
