import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import vi from 'element-plus/es/locale/lang/vi.mjs';
import { provinces63 } from '../../portal/app/provinces.ts';
import { startVue } from '../app/vue.js';

const titles = [
  'Giáo viên',
  'Giáo viên Tư vấn tâm lý',
  'Nhân viên Thư viện',
  'Nhân viên Văn thư',
  'Kế toán trưởng',
];
const bodies = [
  {
    value: 'ub',
    label: 'Ủy ban nhân dân tỉnh Long An',
    children: [
      {
        value: 'gd',
        label: 'Sở Giáo dục và Đào tạo tỉnh Long An',
        children: [
          { value: 'hn', label: 'Trường THPT Hậu Nghĩa' },
          { value: 'nt', label: 'Trường THPT Nguyễn Thông' },
          { value: 'ta', label: 'Trường THPT Tân An' },
        ],
      },
      {
        value: 'yt',
        label: 'Sở Y tế tỉnh Long An',
        children: [{ value: 'bv', label: 'Bệnh viện Đa khoa Long An' }],
      },
    ],
  },
  {
    value: 'tu',
    label: 'Tỉnh ủy Long An',
    children: [{ value: 'vp', label: 'Văn phòng Tỉnh ủy' }],
  },
];
const box = (key, label, more = '') =>
  `<el-col :span="12"><div data-truth="${key}"><el-form-item label="${label}" ${more}><el-input v-model="v.${key}" /></el-form-item></div></el-col>`;
const day = (key, label, more = '') =>
  `<el-col :span="12"><div data-truth="${key}"><el-form-item label="${label}" ${more}><el-date-picker v-model="v.${key}" type="date" format="DD/MM/YYYY" value-format="YYYY-MM-DD" placeholder="ngày/tháng/năm" /></el-form-item></div></el-col>`;

startVue(
  {
    data: () => ({
      v: {
        no: '',
        date: '',
        to: '',
        name: '',
        dob: '',
        sex: '',
        id: '',
        idon: '',
        idby: '',
        unit: [],
        pos: '',
        prov: '',
        mail: '',
        own: '',
        mob: '',
        years: undefined,
        kind: '',
        rname: '',
        rid: '',
        ridon: '',
        ridby: '',
        rpos: '',
        rmob: '',
        rmail: '',
        raddr: '',
      },
      open: ['nhan'],
      bodies,
      provinces: provinces63,
      offices: [
        { value: 11, label: 'Cục Chứng thực số và Bảo mật thông tin – Ban Cơ yếu Chính phủ' },
        { value: 12, label: 'Sở Khoa học và Công nghệ tỉnh' },
      ],
      police: [
        { value: 'QLHC', label: 'Cục Cảnh sát QLHC về TTXH' },
        { value: 'DLDC', label: 'Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư' },
        { value: 'BCA', label: 'Bộ Công an' },
      ],
    }),
    methods: {
      suggest(query, done) {
        const asked = query.toLowerCase();
        done(titles.filter((each) => each.toLowerCase().includes(asked)).map((value) => ({ value })));
      },
      state() {
        return { ...this.v, unit: this.v.unit?.join('/') };
      },
    },
    template: `
<h1>Đăng ký mới CTS cho cán bộ, công chức, viên chức</h1>
<el-steps :active="0" align-center><el-step title="Nhập thông tin" /><el-step title="Đính kèm văn bản" /><el-step title="Gửi Cục" /></el-steps>
<el-form label-position="top" require-asterisk-position="right">
<el-card header="1. Công văn của cơ quan quản lý trực tiếp"><el-row :gutter="16">${box('no', 'Công văn số', 'required')}${day('date', 'Ký ban hành ngày', 'required')}
<el-col :span="24"><div data-truth="to"><el-form-item label="Kính gửi" required><el-select v-model="v.to" placeholder="– Chọn –"><el-option v-for="o in offices" :key="o.value" v-bind="o" /></el-select></el-form-item></div></el-col></el-row></el-card>
<el-card header="2. Người được cấp CTS"><el-row :gutter="16">${box('name', 'Họ, chữ đệm và tên', 'required')}${day('dob', 'Sinh ngày', 'required')}
<el-col :span="12"><div data-truth="sex"><el-form-item label="Giới tính"><el-radio-group v-model="v.sex"><el-radio value="M">Nam</el-radio><el-radio value="F">Nữ</el-radio></el-radio-group></el-form-item></div></el-col>
${box('id', 'Số thẻ Căn cước/CCCD', 'required')}${day('idon', 'Thẻ cấp ngày', 'required')}
<el-col :span="12"><div data-truth="idby"><el-form-item label="Thẻ do cơ quan nào cấp" required><el-select v-model="v.idby"><el-option v-for="o in police" :key="o.value" v-bind="o" /></el-select></el-form-item></div></el-col>
<el-col :span="12"><div data-truth="unit"><el-form-item label="Cơ quan, tổ chức công tác (chọn từ cấp trên xuống)" required><el-cascader v-model="v.unit" :options="bodies" placeholder="Cấp 1 / Cấp 2 / Cấp 3" style="width:100%" /></el-form-item></div></el-col>
<el-col :span="12"><div data-truth="pos"><el-form-item label="Chức danh, chức vụ" required><el-autocomplete v-model="v.pos" :fetch-suggestions="suggest" clearable /></el-form-item></div></el-col>
<el-col :span="12"><div data-truth="prov"><el-form-item label="Địa bàn công tác (tỉnh, thành phố)" required><el-select v-model="v.prov" filterable placeholder="Gõ để tìm"><el-option v-for="[code, name] in provinces" :key="code" :value="code" :label="name" /></el-select></el-form-item></div></el-col>
${box('mail', 'Hộp thư điện tử công vụ', 'required')}${box('own', 'Hộp thư cá nhân (Gmail, Yahoo…)')}${box('mob', 'Số ĐTDĐ')}
<el-col :span="12"><div data-truth="years"><el-form-item label="Thâm niên công tác (năm)"><el-input-number v-model="v.years" :min="0" :max="60" /></el-form-item></div></el-col></el-row></el-card>
<el-card header="3. Khoá bí mật được lưu trong"><div data-truth="kind"><el-radio-group v-model="v.kind" aria-label="Loại thiết bị lưu khoá bí mật"><el-radio-button value="1">PKI Token</el-radio-button><el-radio-button value="2">SIM PKI</el-radio-button><el-radio-button value="3">Ký số tập trung</el-radio-button></el-radio-group></div></el-card>
<el-collapse v-model="open"><el-collapse-item name="nhan" title="4. Người tiếp nhận thiết bị lưu khoá bí mật"><el-row :gutter="16">${box('rname', 'Họ, chữ đệm và tên', 'required')}${box('rid', 'Số thẻ Căn cước/CCCD', 'required')}${day('ridon', 'Thẻ cấp ngày', 'required')}
<el-col :span="12"><div data-truth="ridby"><el-form-item label="Thẻ do cơ quan nào cấp" required><el-select v-model="v.ridby"><el-option v-for="o in police" :key="o.value" v-bind="o" /></el-select></el-form-item></div></el-col>
${box('rpos', 'Chức danh, chức vụ', 'required')}${box('rmob', 'Số ĐTDĐ', 'required')}${box('rmail', 'Hộp thư điện tử công vụ', 'required')}${box('raddr', 'Nơi nhận (địa chỉ bưu phẩm)', 'required')}</el-row></el-collapse-item></el-collapse>
<el-button type="primary" data-danger="tiep">Lưu và gửi</el-button></el-form>`,
  },
  [[ElementPlus, { locale: vi }]],
);
