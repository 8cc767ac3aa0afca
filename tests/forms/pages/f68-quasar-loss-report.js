import {
  QBadge,
  QBtn,
  QCheckbox,
  QDate,
  QExpansionItem,
  QField,
  QForm,
  QIcon,
  QInput,
  QItem,
  QItemLabel,
  QItemSection,
  QOptionGroup,
  QPopupProxy,
  QSelect,
  QTime,
  Quasar,
} from 'quasar';
import 'quasar/dist/quasar.css';
import { startVue } from '../app/vue.js';

const components = {
  ...{ QBadge, QBtn, QCheckbox, QDate, QExpansionItem, QField, QForm, QIcon, QInput, QItem, QItemLabel },
  ...{ QItemSection, QOptionGroup, QPopupProxy, QSelect, QTime },
};
const box = (key, label, more = '') =>
  `<q-input data-truth="${key}" outlined dense stack-label v-model="v.${key}" label="${label}" class="q-mb-sm" ${more}></q-input>`;
/** What it is stands beside it, as in a list of settings. */
const line = (key, title, note, inner) =>
  `<q-item><q-item-section><q-item-label>${title}</q-item-label><q-item-label caption>${note}</q-item-label></q-item-section><q-item-section><div data-truth="${key}">${inner}</div></q-item-section></q-item>`;
const picker = (key, mask) =>
  `<template #append><q-icon name="none" class="cursor-pointer" tabindex="0" aria-label="Chọn ngày">🗓<q-popup-proxy cover transition-show="none" transition-hide="none"><q-date v-model="v.${key}" mask="${mask}" today-btn></q-date></q-popup-proxy></q-icon></template>`;
const day = (key, label) =>
  `<q-input data-truth="${key}" outlined dense stack-label v-model="v.${key}" label="${label}" mask="##/##/####" placeholder="__/__/____" class="q-mb-sm">${picker(key, 'DD/MM/YYYY')}</q-input>`;
const units = [
  'Trường THPT Hậu Nghĩa',
  'Trường THPT Nguyễn Thông',
  'Trường THPT Tân An',
  'Trung tâm GDTX tỉnh',
];

startVue(
  {
    components,
    data: () => ({
      parts: { a: true, b: true, c: false },
      v: {
        ...{ no: '', date: '', to: null, org: '', boss: '', name: '', pos: '', cccd: '', unit: null },
        ...{ mail: '', serial: '', kind: null, device: '', warranty: '' },
        ...{ lost: '', hour: '', why: null, how: '', done: '', witness: '', police: '', sure: false },
      },
      shownUnits: units,
      offices: [
        { ma: 'CUC', ten: 'Cục Chứng thực số & Bảo mật thông tin' },
        { ma: 'SO', ten: 'Sở Khoa học & Công nghệ' },
        { ma: 'CA', ten: 'Công an tỉnh' },
      ],
      kinds: [
        { label: 'PKI Token (USB)', value: 'u' },
        { label: 'SIM PKI', value: 's' },
        { label: 'Thẻ thông minh', value: 't' },
      ],
      whys: [
        { label: 'Mất, thất lạc', value: 'MAT' },
        { label: 'Hư hỏng vật lý', value: 'HONG' },
        { label: 'Quên mã PIN', value: 'KHOA' },
      ],
    }),
    methods: {
      seekUnit(typed, update) {
        setTimeout(() => {
          update(() => {
            this.shownUnits = units.filter((each) => each.toLowerCase().includes(typed.toLowerCase()));
          });
        }, 150);
      },
      state() {
        return { ...this.v, sure: this.v.sure || '' };
      },
    },
    template: `<q-form class="q-pa-sm"><div class="text-h5" role="heading" aria-level="1">Báo mất thiết bị lưu khóa bí mật</div>
<q-expansion-item v-model="parts.a" header-class="bg-grey-3" label="Phần 1. Văn bản báo cáo của đơn vị" :duration="0"><div class="q-pa-md">
${box('no', 'Báo cáo số', 'hint="Kể cả ký hiệu"')}${day('date', 'Báo cáo lập ngày')}
<div data-truth="to"><q-select outlined dense stack-label v-model="v.to" :options="offices" option-value="ma" option-label="ten" emit-value map-options label="Nơi nhận báo cáo" class="q-mb-sm"></q-select></div>
${box('org', 'Đơn vị báo cáo')}${box('boss', 'Thủ trưởng đơn vị')}</div></q-expansion-item>
<q-expansion-item v-model="parts.b" header-class="bg-grey-3" :duration="0"><template #header><q-item-section>Phần 2. Người được cấp và thiết bị bị mất</q-item-section><q-item-section side><q-badge>bắt buộc</q-badge></q-item-section></template><div class="q-pa-md">
${box('name', 'Họ tên người được cấp')}${box('pos', 'Chức danh')}${box('cccd', 'Số CCCD', 'mask="### ### ### ###" unmasked-value')}
<div data-truth="unit"><q-select outlined dense stack-label v-model="v.unit" :options="shownUnits" use-input input-debounce="100" @filter="seekUnit" label="Thuộc cơ quan" class="q-mb-sm"><template #no-option><q-item><q-item-section>Không có trong danh mục</q-item-section></q-item></template></q-select></div>
${box('mail', 'Email công vụ của người được cấp', 'type="email"')}
${line('kind', 'Loại thiết bị', 'Theo biên bản giao nhận', '<q-option-group v-model="v.kind" :options="kinds" inline></q-option-group>')}
${box('device', 'SN thiết bị', 'prefix="SN" hint="Dãy bắt đầu bằng PKT hoặc 8984"')}${box('serial', 'Serial number của CTS', 'clearable')}${box('warranty', 'Số tem bảo hành')}</div></q-expansion-item>
<q-expansion-item v-model="parts.c" header-class="bg-grey-3" label="Phần 3. Diễn biến sự việc" :duration="0"><div class="q-pa-md">
${day('lost', 'Ngày xảy ra')}<q-input data-truth="hour" outlined dense stack-label v-model="v.hour" mask="time" label="Vào lúc" class="q-mb-sm"></q-input>
${line('why', 'Nguyên nhân', 'Chọn một', '<q-option-group v-model="v.why" :options="whys" dense></q-option-group>')}
${box('how', 'Bị mất trong hoàn cảnh nào?', 'type="textarea" rows="3"')}${box('done', 'Đơn vị đã xử lý ra sao?', 'autogrow counter maxlength="500"')}${box('witness', 'Người chứng kiến (nếu có)')}${box('police', 'Số phiếu tiếp nhận của CA xã/phường')}</div></q-expansion-item>
<div data-truth="sure"><q-checkbox v-model="v.sure" label="Tôi chịu trách nhiệm về nội dung báo cáo"></q-checkbox></div>
<q-btn color="negative" label="Gửi báo cáo" data-danger="gui"></q-btn></q-form>`,
  },
  [[Quasar, {}]],
);
