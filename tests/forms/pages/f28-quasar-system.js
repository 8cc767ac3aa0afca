import * as all from 'quasar';
import { Quasar } from 'quasar';
import 'quasar/dist/quasar.css';
import { provinces63 } from '../../portal/app/provinces.ts';
import { startVue } from '../app/vue.js';

const {
  QBtn,
  QBtnToggle,
  QCard,
  QCardSection,
  QDate,
  QForm,
  QIcon,
  QInput,
  QOptionGroup,
  QPopupProxy,
  QSelect,
} = all;
const keys = [
  'no',
  'date',
  'to',
  'kind',
  'name',
  'ver',
  'desc',
  'owner',
  'addr',
  'tax',
  'budget',
  'prov',
  'mail',
  'store',
  'rname',
  'rid',
  'ridon',
  'ridby',
  'rpos',
  'rmob',
  'rmail',
  'raddr',
];
const text = (key, label, more = '') =>
  `<q-input data-truth="${key}" filled v-model="v.${key}" label="${label}" ${more}></q-input>`;
const date = (key, label) =>
  `<q-input data-truth="${key}" outlined v-model="v.${key}" label="${label}" mask="##/##/####" fill-mask hint="DD/MM/YYYY"><template #append><q-icon name="event" class="cursor-pointer">📅<q-popup-proxy><q-date v-model="v.${key}" mask="DD/MM/YYYY"></q-date></q-popup-proxy></q-icon></template></q-input>`;

startVue(
  {
    components: {
      QBtn,
      QBtnToggle,
      QCard,
      QCardSection,
      QDate,
      QForm,
      QIcon,
      QInput,
      QOptionGroup,
      QPopupProxy,
      QSelect,
    },
    data: () => ({
      v: Object.fromEntries(keys.map((key) => [key, null])),
      offices: [
        { label: 'Sở Khoa học và Công nghệ', value: 's' },
        { label: 'Cục Chứng thực số và Bảo mật thông tin', value: 'c' },
      ],
      kinds: [
        { label: 'thiết bị', value: 1 },
        { label: 'dịch vụ', value: 2 },
        { label: 'phần mềm', value: 3 },
      ],
      stores: [
        { label: 'PKI Token', value: 'TOKEN' },
        { label: 'HSM', value: 'HSM' },
        { label: 'Tập trung', value: 'RSSP' },
      ],
      provinces: provinces63.map(([value, label]) => ({ value, label })),
    }),
    methods: {
      state() {
        const dated = (text) => (text?.includes('_') ? '' : text);
        return { ...this.v, date: dated(this.v.date), ridon: dated(this.v.ridon) };
      },
    },
    template: `<q-form class="q-gutter-md"><div class="text-h5" role="heading" aria-level="1">Phiếu xin cấp CTS chuyên dùng cho hệ thống (thiết bị, dịch vụ, phần mềm)</div>
<q-card><q-card-section><div class="text-h6">Căn cứ</div>${text('no', 'Văn bản số')}${date('date', 'Văn bản ngày')}
<div data-truth="to"><q-select filled v-model="v.to" :options="offices" emit-value map-options label="Trình cơ quan"></q-select></div></q-card-section></q-card>
<q-card><q-card-section><div class="text-h6">Hệ thống được gắn chứng thư</div><div data-truth="kind">Chứng thư dùng cho <q-option-group v-model="v.kind" :options="kinds" type="radio" inline></q-option-group></div>
${text('name', 'Tên hệ thống')}${text('ver', 'Phiên bản')}${text('desc', 'Mô tả', 'type="textarea"')}${text('owner', 'Đơn vị quản lý hệ thống')}${text('addr', 'Địa chỉ đơn vị quản lý')}${text('tax', 'Mã số thuế đơn vị quản lý')}${text('budget', 'Mã quan hệ ngân sách')}
<div data-truth="prov"><q-select outlined v-model="v.prov" :options="provinces" emit-value map-options label="Tỉnh, thành phố" virtual-scroll-slice-size="12"></q-select></div>${text('mail', 'Thư công vụ đơn vị quản lý')}
<div data-truth="store">Nơi lưu khóa bí mật <q-btn-toggle v-model="v.store" :options="stores"></q-btn-toggle></div></q-card-section></q-card>
<q-card><q-card-section><div class="text-h6">Người tiếp nhận thiết bị lưu khóa bí mật</div>${text('rname', 'Họ tên')}${text('rid', 'Số định danh', 'mask="############" unmasked-value')}${date('ridon', 'Ngày cấp')}${text('ridby', 'Nơi cấp')}${text('rpos', 'Chức vụ')}${text('rmob', 'Di động', 'mask="#### ### ###" unmasked-value')}${text('rmail', 'Thư công vụ')}${text('raddr', 'Địa chỉ nhận')}</q-card-section></q-card>
<q-btn label="Gửi" data-danger="gui"></q-btn></q-form>`,
  },
  [[Quasar, {}]],
);
