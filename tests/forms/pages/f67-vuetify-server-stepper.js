import * as components from 'vuetify/components';
import { createVuetify } from 'vuetify/framework';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import 'vuetify/styles';
import { provinces34 } from '../../portal/app/provinces.ts';
import { startVue } from '../app/vue.js';

const sheet = document.createElement('style');
sheet.textContent = '.v-application :is(input, textarea) { font: revert-layer; padding: revert-layer }';
document.head.append(sheet);

const two = (n) => String(n).padStart(2, '0');
const vn = (day) =>
  day instanceof Date ? `${two(day.getDate())}/${two(day.getMonth() + 1)}/${day.getFullYear()}` : day;
const text = (key, label, more = '', cols = 6) =>
  `<v-col cols="12" md="${cols}"><v-text-field data-truth="${key}" v-model="v.${key}" label="${label}" variant="outlined" density="compact" ${more}></v-text-field></v-col>`;
const listed = (tag, key, label, items, more = '', cols = 6) =>
  `<v-col cols="12" md="${cols}"><div data-truth="${key}"><${tag} v-model="v.${key}" :items="${items}" label="${label}" variant="outlined" density="compact" ${more}></${tag}></div></v-col>`;

startVue(
  {
    data: () => ({
      step: 1,
      steps: ['Công văn', 'Máy chủ / phần mềm', 'Đơn vị chủ quản', 'Nhận thiết bị'],
      v: Object.fromEntries(
        [
          ...['no', 'date', 'to', 'way', 'kind', 'name', 'ver', 'desc', 'domain', 'users', 'live'],
          ...['owner', 'tax', 'budget', 'hq', 'prov', 'mail', 'hotline', 'store'],
          ...['rname', 'rpos', 'rid', 'ridon', 'ridby', 'rmob', 'rmail', 'raddr', 'rnote'],
        ].map((key) => [key, null]),
      ),
      offices: [
        { value: 'a', title: 'Sở Khoa học và Công nghệ' },
        { value: 'b', title: 'Cục Chứng thực số và Bảo mật thông tin', subtitle: 'Ban Cơ yếu Chính phủ' },
        { value: 'c', title: 'Bộ Khoa học và Công nghệ' },
      ],
      ways: [
        { value: 11, title: 'Trực tuyến trên Cổng' },
        { value: 12, title: 'Qua trục liên thông văn bản' },
        { value: 13, title: 'Nộp bản giấy' },
      ],
      bodies: ['Sở Giáo dục và Đào tạo', 'Trường THPT Hậu Nghĩa', 'Trường THPT Nguyễn Thông'],
      police: ['Cục Cảnh sát quản lý hành chính về trật tự xã hội', 'Bộ Công an', 'Công an tỉnh'],
      jobs: ['Kế toán trưởng', 'Nhân viên Văn thư', 'Quản trị mạng'],
      provinces: provinces34.map(([value, title]) => ({ value, title })),
    }),
    methods: {
      vn,
      state() {
        return Object.fromEntries(Object.entries(this.v).map(([key, value]) => [key, vn(value)]));
      },
    },
    template: `<v-app><v-app-bar title="Hệ thống cung cấp dịch vụ chứng thực CKS chuyên dùng công vụ" density="compact"></v-app-bar><v-main><v-container>
<div class="text-h6" role="heading" aria-level="2">Xin cấp CTS cho thiết bị, dịch vụ, phần mềm (Mẫu 03)</div>
<v-stepper v-model="step" :items="steps" editable non-linear hide-actions flat border>
<template #item.1><v-row dense>${text('no', 'Số CV xin cấp', 'prefix="Số:" hint="Ghi cả phần ký hiệu, ví dụ 12/SGDĐT-VP" persistent-hint')}
<v-col cols="12" md="6"><v-date-input data-truth="date" v-model="v.date" label="CV đề ngày" input-format="dd/mm/yyyy" :display-format="vn" placeholder="dd/mm/yyyy" variant="outlined" density="compact" prepend-icon="" prepend-inner-icon="$calendar"></v-date-input></v-col>
${listed('v-autocomplete', 'to', 'Kính gửi', 'offices', 'item-props clearable')}${listed('v-select', 'way', 'Kênh nộp', 'ways')}</v-row></template>
<template #item.2><div data-truth="kind"><v-radio-group v-model="v.kind" inline><template #label><div>CTS sẽ gắn cho <strong class="text-error">*</strong></div></template><v-radio label="Thiết bị (máy chủ, thiết bị mạng…)" value="M"></v-radio><v-radio label="Dịch vụ" value="S"></v-radio><v-radio label="Phần mềm ứng dụng" value="A"></v-radio></v-radio-group></div>
<v-row dense>${text('name', 'Tên gọi', 'counter="200"', 8)}${text('ver', 'Version', 'prefix="v."', 4)}
<v-col cols="12"><v-textarea data-truth="desc" v-model="v.desc" label="Tóm tắt chức năng" auto-grow rows="2" variant="outlined" density="compact"></v-textarea></v-col>
${text('domain', 'Tên miền/địa chỉ IP', 'prefix="https://"', 5)}${text('users', 'Quy mô sử dụng', 'suffix="tài khoản" type="number"', 3)}${text('live', 'Vận hành từ ngày', 'placeholder="dd/mm/yyyy"', 4)}</v-row></template>
<template #item.3><v-row dense>${listed('v-combobox', 'owner', 'Đơn vị chủ quản hệ thống', 'bodies', 'hint="Chọn trong danh mục hoặc tự nhập" persistent-hint', 12)}
${text('tax', 'Mã số doanh nghiệp/MST')}${text('budget', 'Mã QHNS')}${text('hq', 'Địa chỉ trụ sở', '', 8)}${listed('v-autocomplete', 'prov', 'Tỉnh, TP (34 đơn vị mới)', 'provinces', 'auto-select-first', 4)}
${text('mail', 'Email đơn vị', 'hint="Hộp thư công vụ, đuôi .gov.vn" persistent-hint prepend-inner-icon="$info"')}${text('hotline', 'Đường dây nóng ứng cứu sự cố')}</v-row></template>
<template #item.4><div data-truth="store"><v-radio-group v-model="v.store" label="Khóa bí mật của hệ thống được lưu trên"><v-radio value="HSM" label="Mô-đun bảo mật phần cứng HSM"></v-radio><v-radio value="TOK" label="USB PKI Token"></v-radio><v-radio value="RS" label="Hệ thống ký số tập trung"></v-radio></v-radio-group></div>
<v-card variant="tonal" title="Người của đơn vị nhận thiết bị lưu khóa" subtitle="Khai theo thẻ căn cước"><v-card-text><v-row dense>${text('rname', 'Họ và tên')}${listed('v-combobox', 'rpos', 'Chức vụ/vị trí việc làm', 'jobs')}
${text('rid', 'Số CC/CCCD', 'counter="12"', 4)}${text('ridon', 'Cấp ngày', 'placeholder="dd/mm/yyyy" persistent-placeholder hint="Gõ ngày/tháng/năm"', 4)}${listed('v-combobox', 'ridby', 'Cơ quan cấp', 'police', '', 4)}
${text('rmob', 'SĐT di động', 'prefix="☎"')}${text('rmail', 'Email công vụ')}${text('raddr', 'Gửi thiết bị về địa chỉ', '', 12)}${text('rnote', 'Lời nhắn cho bưu tá', '', 12)}</v-row></v-card-text></v-card>
<v-btn data-danger="gui" color="primary" class="mt-3">Trình hồ sơ</v-btn></template></v-stepper></v-container></v-main></v-app>`,
  },
  [[createVuetify({ components, icons: { defaultSet: 'mdi', aliases, sets: { mdi } } })]],
);
