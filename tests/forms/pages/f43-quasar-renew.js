import {
  QBtn,
  QCard,
  QCardSection,
  QDate,
  QDialog,
  QForm,
  QInput,
  QItem,
  QItemSection,
  QMarkupTable,
  QPopupProxy,
  QSelect,
  QSlider,
  QToggle,
  Quasar,
} from 'quasar';
import 'quasar/dist/quasar.css';
import { startVue } from '../app/vue.js';

const components = {
  QBtn,
  QCard,
  QCardSection,
  QDate,
  QDialog,
  QForm,
  QInput,
  QItem,
  QItemSection,
  QMarkupTable,
  QPopupProxy,
  QSelect,
  QSlider,
  QToggle,
};
const box = (key, label, more = '') =>
  `<q-input data-truth="${key}" standout square v-model="v.${key}" label="${label}" class="q-mb-sm" ${more}></q-input>`;
const day = (key, label) =>
  `<q-input data-truth="${key}" standout square v-model="v.${key}" label="${label}" mask="##-##-####" placeholder="DD-MM-YYYY" class="q-mb-sm"><template #append><q-btn round dense flat label="📅" aria-label="Mở lịch"><q-popup-proxy><q-date v-model="v.${key}" mask="DD-MM-YYYY"></q-date></q-popup-proxy></q-btn></template></q-input>`;
const offices = [
  { id: 10, name: 'Cục Chứng thực số và Bảo mật thông tin', note: 'Ban Cơ yếu Chính phủ' },
  { id: 20, name: 'Sở Khoa học và Công nghệ', note: 'được uỷ quyền trong tỉnh' },
  { id: 30, name: 'Văn phòng Uỷ ban nhân dân tỉnh', note: '' },
];

startVue(
  {
    components,
    data: () => ({
      entering: false,
      v: {
        ...{ no: '', date: '', to: null, signed: false, org: '' },
        ...{ name: '', unit: null, serial: '', since: '', until: '', mail: '', device: '', years: 0 },
        ...{ rname: '', rpos: '', rmob: '', rmail: '', secret: '', note: '' },
      },
      shown: offices,
      units: [],
    }),
    methods: {
      seek(typed, update) {
        update(() => {
          this.shown = offices.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));
        });
      },
      seekUnit(typed, update, abort) {
        if (typed.length < 2) return abort();
        return setTimeout(() => {
          update(() => {
            this.units = ['Trường THPT Hậu Nghĩa', 'Trường THPT Nguyễn Thông', 'Trường THPT Thủ Thừa'].filter(
              (each) => each.toLowerCase().includes(typed.toLowerCase()),
            );
          });
        }, 250);
      },
      state() {
        return { ...this.v, signed: this.v.signed || '', years: this.v.years || '' };
      },
    },
    template: `<q-form class="q-pa-md"><h2 class="text-h5">Yêu cầu kéo dài thời hạn (gia hạn) chứng thư chữ ký số</h2>
<div class="grid">${box('no', 'Văn bản đề nghị: số', 'bottom-slots hint="Lấy theo văn bản đã phát hành"')}${day('date', 'Văn bản đề nghị: ngày')}</div>
<div data-truth="to"><q-select standout square v-model="v.to" :options="shown" option-value="id" option-label="name" emit-value map-options use-input hide-selected fill-input input-debounce="0" @filter="seek" label="Đơn vị giải quyết"><template #option="scope"><q-item v-bind="scope.itemProps"><q-item-section><div>{{ scope.opt.name }}</div><small>{{ scope.opt.note }}</small></q-item-section></q-item></template></q-select></div>
<div data-truth="signed"><q-toggle v-model="v.signed" label="Văn bản đã ký số của cơ quan"></q-toggle></div>${box('org', 'Cơ quan đề nghị')}
<q-card class="q-my-md"><q-card-section><div class="text-subtitle1">Người tiếp nhận chứng thư chữ ký số</div>${box('rname', 'Họ và tên')}${box('rpos', 'Chức vụ')}${box('rmob', 'Số điện thoại di động', 'mask="#### ### ###" unmasked-value')}${box('rmail', 'Địa chỉ thư điện tử công vụ', 'type="email"')}${box('secret', 'Mật khẩu hộp thư', 'type="password"')}</q-card-section></q-card>
<q-markup-table flat bordered><thead><tr><th>Thuê bao</th><th>Số hiệu CTS</th><th>Đến ngày</th></tr></thead><tbody><tr><td>{{ v.name || '—' }}</td><td>{{ v.serial || '—' }}</td><td>{{ v.until || '—' }}</td></tr></tbody></q-markup-table>
<q-btn color="primary" label="Nhập chứng thư cần gia hạn" @click="entering = true"></q-btn> <q-btn label="Nộp" data-danger="nop"></q-btn>
<q-dialog v-model="entering" persistent transition-duration="0"><q-card style="width:640px;max-width:90vw"><q-card-section><div class="text-h6">Chứng thư cần gia hạn</div>${box('name', 'Tên thuê bao (ghi trên chứng thư)')}
<div data-truth="unit"><q-select standout square v-model="v.unit" :options="units" use-input @filter="seekUnit" label="Cơ quan quản lý thuê bao" hint="Gõ từ hai chữ cái" class="q-mb-sm"></q-select></div>
${box('serial', 'Số hiệu chứng thư')}<div class="grid">${day('since', 'Hiệu lực từ')}${day('until', 'Hiệu lực đến')}</div>${box('mail', 'Thư điện tử công vụ của thuê bao')}${box('device', 'Số hiệu thiết bị lưu khoá (mã vạch)')}
<div data-truth="years">Thời gian đề nghị gia hạn (năm)<q-slider v-model="v.years" :min="0" :max="3" markers snap></q-slider></div>${box('note', 'Ghi chú cho bộ phận tiếp nhận', 'autogrow')}<q-btn flat label="Xong" @click="entering = false"></q-btn></q-card-section></q-card></q-dialog></q-form>`,
  },
  [[Quasar, {}]],
);
