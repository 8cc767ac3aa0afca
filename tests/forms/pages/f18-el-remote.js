import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import vi from 'element-plus/es/locale/lang/vi.mjs';
import { provinces34 } from '../../portal/app/provinces.ts';
import { startVue } from '../app/vue.js';

startVue(
  {
    data: () => ({
      v: {
        no: '',
        date: '',
        to: '',
        org: '',
        addr: '',
        tax: '',
        budget: '',
        prov: '',
        mail: '',
        kinds: [],
        rname: '',
        rid: '',
        ridon: '',
        ridby: '',
        rpos: '',
        rmob: '',
        rmail: '',
        raddr: '',
      },
      found: [],
      loading: false,
      offices: [],
    }),
    mounted() {
      setTimeout(() => {
        this.offices = [
          { value: 'cuc', label: 'Cục Chứng thực số và Bảo mật thông tin' },
          { value: 'so', label: 'Sở Khoa học và Công nghệ' },
        ];
      }, 500);
    },
    methods: {
      search(query) {
        this.loading = true;
        setTimeout(() => {
          this.found = provinces34
            .filter(([, name]) => name.toLowerCase().includes(query.toLowerCase()))
            .map(([value, label]) => ({ value, label }));
          this.loading = false;
        }, 250);
      },
      state() {
        return { ...this.v, kinds: this.v.kinds.join(',') };
      },
    },
    template: `
<h1>Cấp mới chứng thư số chuyên dùng – khối cơ quan, tổ chức</h1>
<el-form label-width="230px">
<div data-truth="no"><el-form-item label="Số, ký hiệu"><el-input v-model="v.no" /></el-form-item></div>
<div data-truth="date"><el-form-item label="Ngày, tháng, năm văn bản"><el-date-picker v-model="v.date" format="DD/MM/YYYY" value-format="DD/MM/YYYY" /></el-form-item></div>
<div data-truth="to"><el-form-item label="Gửi đến"><el-select v-model="v.to" placeholder="Chọn"><el-option v-for="o in offices" :key="o.value" v-bind="o" /></el-select></el-form-item></div>
<el-divider>Cơ quan, tổ chức</el-divider>
<div data-truth="org"><el-form-item label="Tên cơ quan, tổ chức"><el-input v-model="v.org" /></el-form-item></div>
<div data-truth="addr"><el-form-item label="Địa chỉ"><el-input v-model="v.addr" /></el-form-item></div>
<div data-truth="tax"><el-form-item label="MST"><el-input v-model="v.tax" /></el-form-item></div>
<div data-truth="budget"><el-form-item label="Mã QHNS"><el-input v-model="v.budget" /></el-form-item></div>
<div data-truth="prov"><el-form-item label="Tỉnh/Thành phố"><el-select v-model="v.prov" filterable remote :remote-method="search" :loading="loading" placeholder="Gõ tên tỉnh"><el-option v-for="o in found" :key="o.value" v-bind="o" /></el-select></el-form-item></div>
<div data-truth="mail"><el-form-item label="Email công vụ"><el-input v-model="v.mail" /></el-form-item></div>
<div data-truth="kinds"><el-form-item label="Lĩnh vực quản lý"><el-checkbox-group v-model="v.kinds"><el-checkbox value="1" label="Giáo dục" /><el-checkbox value="2" label="Y tế" /></el-checkbox-group></el-form-item></div>
<el-divider>Người tiếp nhận thiết bị</el-divider>
<div data-truth="rname"><el-form-item label="Họ tên"><el-input v-model="v.rname" /></el-form-item></div>
<div data-truth="rid"><el-form-item label="CCCD"><el-input v-model="v.rid" maxlength="12" show-word-limit /></el-form-item></div>
<div data-truth="ridon"><el-form-item label="Ngày cấp"><el-date-picker v-model="v.ridon" format="DD/MM/YYYY" value-format="DD/MM/YYYY" /></el-form-item></div>
<div data-truth="ridby"><el-form-item label="Nơi cấp"><el-select v-model="v.ridby" filterable allow-create><el-option value="QLHC" label="Cục Cảnh sát quản lý hành chính về trật tự xã hội" /><el-option value="BCA" label="Bộ Công an" /></el-select></el-form-item></div>
<div data-truth="rpos"><el-form-item label="Chức vụ"><el-input v-model="v.rpos" /></el-form-item></div>
<div data-truth="rmob"><el-form-item label="Di động"><el-input v-model="v.rmob" /></el-form-item></div>
<div data-truth="rmail"><el-form-item label="Email công vụ"><el-input v-model="v.rmail" /></el-form-item></div>
<div data-truth="raddr"><el-form-item label="Địa chỉ nhận"><el-input v-model="v.raddr" type="textarea" /></el-form-item></div>
<el-button data-danger="gui">Gửi</el-button></el-form>`,
  },
  [[ElementPlus, { locale: vi }]],
);
