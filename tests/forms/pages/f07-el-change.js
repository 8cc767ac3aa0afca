import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import vi from 'element-plus/es/locale/lang/vi.mjs';
import { startVue } from '../app/vue.js';

startVue(
  {
    data: () => ({
      v: {
        no: '',
        date: '',
        to: '',
        name: '',
        unit: '',
        serial: '',
        device: '',
        from: '',
        till: '',
        mail: '',
        field: '',
        old: '',
        new: '',
        rname: '',
        rpos: '',
        rmob: '',
        rmail: '',
      },
      offices: [
        { value: 'bcy', label: 'Cục Chứng thực số và Bảo mật thông tin' },
        { value: 'so', label: 'Sở Khoa học và Công nghệ' },
      ],
      fields: [
        { value: 1, label: 'Cơ quan, tổ chức công tác' },
        { value: 2, label: 'Địa chỉ thư điện tử công vụ' },
      ],
    }),
    methods: {
      state() {
        return this.v;
      },
    },
    template: `
<h1>Thay đổi nội dung thông tin chứng thư</h1>
<el-form label-width="220px">
<h3>Công văn</h3>
<div data-truth="no"><el-form-item label="Số công văn" required><el-input v-model="v.no" /></el-form-item></div>
<div data-truth="date"><el-form-item label="Ngày công văn" required><el-date-picker v-model="v.date" type="date" format="DD/MM/YYYY" value-format="DD/MM/YYYY" placeholder="Chọn ngày" /></el-form-item></div>
<div data-truth="to"><el-form-item label="Đơn vị tiếp nhận" required><el-select v-model="v.to" placeholder="Vui lòng chọn"><el-option v-for="o in offices" :key="o.value" :value="o.value" :label="o.label" /></el-select></el-form-item></div>
<h3>Chứng thư đề nghị thay đổi</h3>
<div data-truth="name"><el-form-item label="Tên thuê bao" required><el-input v-model="v.name" /></el-form-item></div>
<div data-truth="unit"><el-form-item label="Nơi công tác" required><el-input v-model="v.unit" /></el-form-item></div>
<div data-truth="serial"><el-form-item label="Số serial chứng thư" required><el-input v-model="v.serial" clearable /></el-form-item></div>
<div data-truth="device"><el-form-item label="Mã thiết bị lưu khóa" required><el-input v-model="v.device" /></el-form-item></div>
<div data-truth="from"><el-form-item label="Hiệu lực từ" required><el-date-picker v-model="v.from" type="date" format="DD/MM/YYYY" value-format="DD/MM/YYYY" /></el-form-item></div>
<div data-truth="till"><el-form-item label="Hiệu lực đến" required><el-date-picker v-model="v.till" type="date" format="DD/MM/YYYY" value-format="DD/MM/YYYY" /></el-form-item></div>
<div data-truth="field"><el-form-item label="Nội dung đề nghị thay đổi" required><el-radio-group v-model="v.field"><el-radio v-for="f in fields" :key="f.value" :value="f.value">{{ f.label }}</el-radio></el-radio-group></el-form-item></div>
<div data-truth="old"><el-form-item label="Thông tin cũ" required><el-input v-model="v.old" /></el-form-item></div>
<div data-truth="new"><el-form-item label="Thông tin mới" required><el-input v-model="v.new" /></el-form-item></div>
<h3>Người tiếp nhận chứng thư</h3>
<div data-truth="rname"><el-form-item label="Họ và tên" required><el-input v-model="v.rname" /></el-form-item></div>
<div data-truth="rpos"><el-form-item label="Chức vụ"><el-input v-model="v.rpos" /></el-form-item></div>
<div data-truth="rmob"><el-form-item label="Di động" required><el-input v-model="v.rmob" /></el-form-item></div>
<div data-truth="rmail"><el-form-item label="Email công vụ" required><el-input v-model="v.rmail" /></el-form-item></div>
<el-button type="primary" data-danger="gui">Gửi hồ sơ</el-button>
</el-form>`,
  },
  [[ElementPlus, { locale: vi }]],
);
