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
const text = (key, label, more = '') =>
  `<v-col cols="12" md="6"><v-text-field data-truth="${key}" v-model="v.${key}" label="${label}" variant="outlined" density="comfortable" ${more}></v-text-field></v-col>`;
const date = (key, label) =>
  `<v-col cols="12" md="6"><v-date-input data-truth="${key}" v-model="v.${key}" label="${label}" input-format="dd/mm/yyyy" :display-format="vn" placeholder="dd/mm/yyyy" variant="outlined" density="comfortable" prepend-icon="" prepend-inner-icon="$calendar"></v-date-input></v-col>`;

startVue(
  {
    data: () => ({
      open: ['vb', 'cn', 'sim', 'nhan'],
      v: Object.fromEntries(
        [
          ...['no', 'date', 'name', 'dob', 'id', 'idon', 'expiry', 'idby', 'unit', 'pos', 'prov', 'mail'],
          ...['home', 'kind', 'carrier', 'phone', 'port', 'oldserial', 'simpin'],
          ...['rname', 'rid', 'ridon', 'ridby', 'rpos', 'rmob', 'rmail', 'raddr'],
        ].map((key) => [key, null]),
      ),
      provinces: provinces34.map(([value, title]) => ({ value, title })),
      police: ['Cục Cảnh sát quản lý hành chính về trật tự xã hội', 'Bộ Công an'],
      units: ['Trường THPT Hậu Nghĩa', 'Trường THPT Nguyễn Thông', 'Trường THPT Tân An'],
      carriers: [
        { value: 1, title: 'Viettel' },
        { value: 2, title: 'MobiFone' },
        { value: 3, title: 'VinaPhone (VNPT)' },
      ],
    }),
    methods: {
      vn,
      state() {
        return Object.fromEntries(Object.entries(this.v).map(([key, value]) => [key, vn(value)]));
      },
    },
    template: `<v-app><v-main><v-container><div class="text-h6" role="heading" aria-level="1">Đề nghị cấp chứng thư chữ ký số chuyên dùng công vụ cho cá nhân trên SIM PKI</div>
<v-expansion-panels v-model="open" multiple variant="accordion">
<v-expansion-panel value="vb" title="Căn cứ văn bản"><template #text><v-row>${text('no', 'Công văn đề nghị số/ký hiệu')}${date('date', 'Công văn đề nghị đề ngày')}</v-row></template></v-expansion-panel>
<v-expansion-panel value="cn" title="Cá nhân được đề nghị"><template #text><v-row>${text('name', 'Họ tên theo giấy tờ tuỳ thân')}${date('dob', 'Ngày tháng năm sinh')}${text('id', 'Số định danh (12 chữ số)', 'counter="12"')}${date('idon', 'Ngày cấp thẻ')}${date('expiry', 'Thẻ có giá trị đến')}
<v-col cols="12" md="6"><div data-truth="idby"><v-combobox v-model="v.idby" :items="police" label="Cơ quan cấp thẻ" variant="outlined" density="comfortable"></v-combobox></div></v-col>
<v-col cols="12" md="6"><div data-truth="unit"><v-autocomplete v-model="v.unit" :items="units" label="Nơi công tác" variant="outlined" density="comfortable" auto-select-first clearable></v-autocomplete></div></v-col>
${text('pos', 'Chức vụ đang giữ')}<v-col cols="12" md="6"><div data-truth="prov"><v-autocomplete v-model="v.prov" :items="provinces" label="Tỉnh/TP (sau sắp xếp 01/7/2025)" variant="outlined" density="comfortable"></v-autocomplete></div></v-col>
${text('mail', 'Email công vụ (đuôi .gov.vn)')}${text('home', 'Nơi ở hiện nay')}${text('oldserial', 'Serial chứng thư cũ (nếu đã từng được cấp)')}</v-row></template></v-expansion-panel>
<v-expansion-panel value="sim" title="Hình thức lưu khoá bí mật"><template #text><div data-truth="kind"><v-radio-group v-model="v.kind" label="Chọn thiết bị" inline><v-radio label="PKI Token" value="TOKEN"></v-radio><v-radio label="SIM PKI" value="SIM"></v-radio><v-radio label="Ký số từ xa (tập trung)" value="RSSP"></v-radio></v-radio-group></div>
<v-row><v-col cols="12" md="6"><div data-truth="carrier"><v-select v-model="v.carrier" :items="carriers" label="Nhà mạng" variant="outlined" density="comfortable"></v-select></div></v-col>${text('phone', 'Số thuê bao dùng để ký số', 'type="tel"')}</v-row>
<div data-truth="port"><v-radio-group v-model="v.port" label="Có chuyển số đang dùng sang SIM ký số không?" inline><v-radio label="Có" value="co"></v-radio><v-radio label="Không" value="khong"></v-radio></v-radio-group></div>
<v-text-field data-truth="simpin" v-model="v.simpin" label="Mã PIN của SIM" type="password" autocomplete="off" variant="outlined"></v-text-field></template></v-expansion-panel>
<v-expansion-panel value="nhan" title="Người tiếp nhận thiết bị của cơ quan"><template #text><v-row>${text('rname', 'Họ tên theo giấy tờ tuỳ thân')}${text('rid', 'Số định danh (12 chữ số)')}${date('ridon', 'Ngày cấp thẻ')}
<v-col cols="12" md="6"><div data-truth="ridby"><v-combobox v-model="v.ridby" :items="police" label="Cơ quan cấp thẻ" variant="outlined" density="comfortable"></v-combobox></div></v-col>${text('rpos', 'Chức vụ đang giữ')}${text('rmob', 'Số di động')}${text('rmail', 'Email công vụ (đuôi .gov.vn)')}${text('raddr', 'Địa chỉ gửi thiết bị')}</v-row></template></v-expansion-panel></v-expansion-panels>
<v-btn data-danger="gui" class="mt-4">Trình ký</v-btn></v-container></v-main></v-app>`,
  },
  [[createVuetify({ components, icons: { defaultSet: 'mdi', aliases, sets: { mdi } } })]],
);
