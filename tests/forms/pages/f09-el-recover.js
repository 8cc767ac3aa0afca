import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import vi from 'element-plus/es/locale/lang/vi.mjs';
import { startVue } from '../app/vue.js';

const positions = ['Giáo viên', 'Nhân viên Văn thư', 'Nhân viên Công nghệ thông tin', 'Kế toán trưởng'];

startVue(
  {
    data: () => ({
      shown: false,
      v: {
        no: '',
        date: '',
        to: '',
        signed: false,
        name: '',
        unit: '',
        serial: '',
        mail: '',
        kind: '',
        device: '',
        cname: '',
        cpos: '',
        cmob: '',
        cmail: '',
        note: '',
      },
    }),
    methods: {
      suggest(query, done) {
        setTimeout(
          () => done(positions.filter((each) => each.includes(query)).map((value) => ({ value }))),
          150,
        );
      },
      state() {
        return { ...this.v, signed: this.v.signed ? 'true' : '' };
      },
    },
    template: `
<h1>Mở khóa thiết bị lưu khóa bí mật (khôi phục)</h1>
<el-form label-position="left" label-width="240px">
<div data-truth="no"><el-form-item label="Số công văn đề nghị"><el-input v-model.trim="v.no" /></el-form-item></div>
<div data-truth="date"><el-form-item label="Ngày công văn đề nghị"><el-date-picker v-model="v.date" type="date" format="DD-MM-YYYY" value-format="YYYY-MM-DD" /></el-form-item></div>
<div data-truth="to"><el-form-item label="Cơ quan giải quyết"><el-radio-group v-model="v.to"><el-radio-button value="B">Cục CTS&amp;BMTT</el-radio-button><el-radio-button value="D">Sở KH&amp;CN</el-radio-button></el-radio-group></el-form-item></div>
<div data-truth="signed"><el-form-item label="Đã ký số công văn"><el-switch v-model="v.signed" /></el-form-item></div>
<el-divider>Thuê bao có thiết bị bị khóa</el-divider>
<div data-truth="name"><el-form-item label="Họ và tên"><el-input v-model="v.name" /></el-form-item></div>
<div data-truth="unit"><el-form-item label="Cơ quan"><el-input v-model="v.unit" /></el-form-item></div>
<div data-truth="serial"><el-form-item label="Số hiệu chứng thư"><el-input v-model="v.serial" /></el-form-item></div>
<div data-truth="mail"><el-form-item label="Thư điện tử công vụ"><el-input v-model="v.mail" /></el-form-item></div>
<div data-truth="kind"><el-form-item label="Loại thiết bị"><el-select v-model="v.kind" filterable placeholder="Gõ để lọc"><el-option value="0" label="PKI Token" /><el-option value="1" label="SIM PKI" /></el-select></el-form-item></div>
<div data-truth="device"><el-form-item label="Số mã vạch thiết bị"><el-input v-model="v.device" /></el-form-item></div>
<div data-truth="x-pw"><el-form-item label="Mật khẩu thiết bị"><input type="password" disabled></el-form-item></div>
<el-divider>Người phối hợp khôi phục từ xa</el-divider>
<div data-truth="cname"><el-form-item label="Họ và tên"><el-input v-model="v.cname" /></el-form-item></div>
<div data-truth="cpos"><el-form-item label="Chức vụ"><el-autocomplete v-model="v.cpos" :fetch-suggestions="suggest" /></el-form-item></div>
<div data-truth="cmob"><el-form-item label="Số di động"><el-input v-model="v.cmob" :formatter="(x) => x.replace(/\\D/g, '').replace(/^(\\d{4})(\\d{3})(\\d)/, '$1.$2.$3')" :parser="(x) => x.replace(/\\D/g, '')" /></el-form-item></div>
<div data-truth="cmail"><el-form-item label="Thư điện tử công vụ"><el-input v-model="v.cmail" /></el-form-item></div>
<div data-truth="note"><el-form-item label="Lời nhắn"><el-input v-model="v.note" type="textarea" /></el-form-item></div>
<el-button data-danger="gui">Gửi</el-button></el-form>`,
  },
  [[ElementPlus, { locale: vi }]],
);
