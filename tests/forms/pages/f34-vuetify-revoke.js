import * as components from 'vuetify/components';
import { createVuetify } from 'vuetify/framework';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import 'vuetify/styles';
import { startVue } from '../app/vue.js';

const sheet = document.createElement('style');
sheet.textContent = '.v-application :is(input, textarea) { font: revert-layer; padding: revert-layer }';
document.head.append(sheet);

const two = (n) => String(n).padStart(2, '0');
const cell = (key, label) =>
  `<template #item.${key}="{ index }"><v-text-field :data-truth="'${key}' + index" v-model="list[index].${key}" density="compact" variant="plain" hide-details single-line placeholder="${label}"></v-text-field></template>`;

startVue(
  {
    data: () => ({
      v: { no: '', date: null, to: null, count: null, boss: '', title: '', writer: '', said: '', otp: '' },
      list: [0, 1].map((n) => ({ n, name: '', unit: '', serial: '', device: '', why: null, note: '' })),
      picking: false,
      headers: [
        { title: 'Người đứng tên CTS', key: 'name' },
        { title: 'Đơn vị của người đó', key: 'unit' },
        { title: 'Số hiệu CTS', key: 'serial' },
        { title: 'Mã vạch thiết bị', key: 'device' },
        { title: 'Lý do', key: 'why' },
        { title: 'Ghi chú', key: 'note' },
      ].map((header) => ({ ...header, sortable: false })),
      offices: ['Sở Khoa học và Công nghệ', 'Cục Chứng thực số và Bảo mật thông tin'],
      reasons: [
        { value: 'A', title: 'Lộ hoặc nghi lộ khóa bí mật' },
        { value: 'B', title: 'Hỏng thiết bị lưu khóa' },
        { value: 'C', title: 'Mất thiết bị lưu khóa' },
        { value: 'D', title: 'Nghỉ hưu' },
        { value: 'E', title: 'Thôi việc' },
        { value: 'F', title: 'Chuyển sang cơ quan Đảng, đoàn thể, ngành dọc' },
      ],
    }),
    computed: {
      shownDate() {
        const day = this.v.date;
        return day ? `${two(day.getDate())}/${two(day.getMonth() + 1)}/${day.getFullYear()}` : '';
      },
    },
    methods: {
      state() {
        const rows = this.list.flatMap((row, i) =>
          ['name', 'unit', 'serial', 'device', 'why', 'note'].map((key) => [key + i, row[key]]),
        );
        return { ...this.v, date: this.shownDate, ...Object.fromEntries(rows) };
      },
    },
    template: `<v-app><v-main><v-container>
<h1 class="text-h5 mb-4">Phiếu đề nghị thu hồi hiệu lực CTS</h1>
<v-row><v-col cols="4"><v-text-field data-truth="no" label="Văn bản số *" v-model="v.no" variant="solo-filled"></v-text-field></v-col>
<v-col cols="4"><div data-truth="date"><v-menu v-model="picking" :close-on-content-click="false"><template #activator="{ props }"><v-text-field label="Văn bản ngày *" :model-value="shownDate" readonly v-bind="props" variant="solo-filled"></v-text-field></template><v-date-picker v-model="v.date" hide-header show-adjacent-months @update:model-value="picking = false"></v-date-picker></v-menu></div></v-col>
<v-col cols="4"><div data-truth="to"><v-combobox label="Gửi đến *" v-model="v.to" :items="offices" variant="solo-filled"></v-combobox></div></v-col></v-row>
<v-card title="Danh sách CTS bị thu hồi" variant="outlined"><v-data-table :headers="headers" :items="list" item-value="n" hide-default-footer>
${cell('name', 'họ tên')}${cell('unit', 'tên cơ quan')}${cell('serial', 'dãy 16 ký tự')}${cell('device', 'PKT…')}
<template #item.why="{ index }"><div :data-truth="'why' + index"><v-select v-model="list[index].why" :items="reasons" density="compact" variant="plain" hide-details aria-label="Lý do thu hồi"></v-select></div></template>
${cell('note', '')}</v-data-table>
<v-card-text><v-number-input data-truth="count" label="Tổng số CTS đề nghị thu hồi" v-model="v.count" :min="0" control-variant="split"></v-number-input></v-card-text></v-card>
<v-card title="Thủ trưởng cơ quan ký đề nghị" class="my-3"><v-card-text><v-row><v-col><v-text-field data-truth="boss" label="Họ tên người ký" v-model="v.boss"></v-text-field></v-col><v-col><v-text-field data-truth="title" label="Chức vụ người ký" v-model="v.title"></v-text-field></v-col></v-row></v-card-text></v-card>
<v-text-field data-truth="writer" label="Người lập phiếu" v-model="v.writer"></v-text-field>
<v-textarea data-truth="said" label="Ý kiến của đơn vị tiếp nhận (Cục ghi)" rows="2" v-model="v.said"></v-textarea>
<p>Mã xác thực gửi qua tin nhắn</p><v-otp-input data-truth="otp" v-model="v.otp" length="6"></v-otp-input>
<v-btn data-danger="gui" color="error">Gửi đề nghị</v-btn></v-container></v-main></v-app>`,
  },
  [[createVuetify({ components, icons: { defaultSet: 'mdi', aliases, sets: { mdi } } })]],
);
