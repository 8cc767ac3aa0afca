import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import vi from 'element-plus/es/locale/lang/vi.mjs';
import { startVue } from '../app/vue.js';

const item = (key, label, inner) =>
  `<div data-truth="${key}"><el-form-item label="${label}">${inner}</el-form-item></div>`;
const box = (key, label) => item(key, label, `<el-input v-model="v.${key}" clearable />`);

startVue(
  {
    data: () => ({
      drawer: false,
      v: {
        ...{ no: '', date: '', to: '', signer: '', scan: '' },
        ...{ name: '', unit: '', serial: '', valid: '', kind: '', device: '', why: '', when: '', detail: '' },
      },
      finding: false,
      found: [],
      bodies: [
        {
          value: 'O1',
          label: 'Ủy ban nhân dân tỉnh Long An',
          children: [
            {
              value: 'O2',
              label: 'Sở Giáo dục và Đào tạo tỉnh Long An',
              children: [
                { value: 'O3', label: 'Trường THPT Nguyễn Thông' },
                { value: 'O4', label: 'Trường THPT Hậu Nghĩa' },
              ],
            },
            { value: 'O5', label: 'Sở Y tế tỉnh Long An' },
          ],
        },
      ],
      reasons: [
        {
          label: 'Mất an toàn',
          options: [
            ['r11', 'Khoá bí mật bị lộ hoặc nghi bị lộ'],
            ['r12', 'Thiết bị lưu khoá bí mật bị thất lạc'],
            ['r13', 'Thiết bị lưu khoá bí mật bị hỏng'],
          ],
        },
        {
          label: 'Nhân sự',
          options: [
            ['r21', 'Nghỉ hưu'],
            ['r22', 'Thôi việc'],
            ['r23', 'Từ trần'],
          ],
        },
      ],
      offices: [
        { value: 1, label: 'Sở Khoa học và Công nghệ' },
        { value: 2, label: 'Cục Chứng thực số và Bảo mật thông tin' },
        { value: 3, label: 'Cục Chuyển đổi số quốc gia' },
      ],
      kinds: [
        { value: 'pkitoken', label: 'PKI Token' },
        { value: 'simpki', label: 'SIM PKI' },
      ],
    }),
    methods: {
      find(typed) {
        if (typed.trim().length < 2) {
          this.found = [];
          return;
        }
        this.finding = true;
        setTimeout(() => {
          this.found = this.offices.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
          this.finding = false;
        }, 200);
      },
      state() {
        return { ...this.v };
      },
    },
    template: `
<el-breadcrumb><el-breadcrumb-item>Dịch vụ công</el-breadcrumb-item><el-breadcrumb-item>Chứng thư chữ ký số</el-breadcrumb-item><el-breadcrumb-item>Thu hồi</el-breadcrumb-item></el-breadcrumb>
<h1>Lập hồ sơ thu hồi CTS</h1>
<el-form label-width="210px" label-suffix=":">${box('no', 'VB đề nghị số')}
${item('date', 'VB đề nghị ngày', '<el-date-picker v-model="v.date" format="D/M/YYYY" value-format="YYYY-MM-DD" />')}
${item('to', 'Nơi tiếp nhận', '<el-select v-model="v.to" filterable remote reserve-keyword :remote-method="find" :loading="finding" placeholder="Nhập tên cơ quan để tìm" remote-show-suffix><el-option v-for="o in found" :key="o.value" :value="o.value" :label="o.label" /></el-select>')}
${box('signer', 'Lãnh đạo ký VB')}${item('scan', 'Mã vạch trên phong bì', '<el-input v-model="v.scan" />')}
<el-button type="primary" plain @click="drawer = true">Khai chứng thư thu hồi</el-button><el-button type="danger" data-danger="trinh">Trình</el-button></el-form>
<el-drawer v-model="drawer" title="Chứng thư đề nghị thu hồi" size="62%"><el-form label-position="top">
${box('name', 'Tên chủ thể trên CTS')}
${item('unit', 'Đơn vị công tác của chủ thể', '<el-tree-select v-model="v.unit" :data="bodies" check-strictly default-expand-all :render-after-expand="false" filterable style="width:100%" />')}
${box('serial', 'Số hiệu CTS')}${box('valid', 'CTS còn hiệu lực đến (dd/mm/yyyy)')}
${item('kind', 'Khoá bí mật đang lưu ở', '<el-radio-group v-model="v.kind"><el-radio v-for="k in kinds" :key="k.value" :value="k.value" border>{{ k.label }}</el-radio></el-radio-group>')}
${box('device', 'Số hiệu thiết bị đang lưu khoá')}
${item('why', 'Căn cứ thu hồi', '<el-select v-model="v.why" placeholder="Chọn lý do"><el-option-group v-for="g in reasons" :key="g.label" :label="g.label"><el-option v-for="[value, label] in g.options" :key="value" :value="value" :label="label" /></el-option-group></el-select>')}
${item('when', 'Thời điểm đề nghị chấm dứt', '<el-date-picker v-model="v.when" type="datetime" format="DD/MM/YYYY HH:mm" value-format="YYYY-MM-DD HH:mm" />')}
${item('detail', 'Thuyết minh thêm của cơ quan', '<el-input v-model="v.detail" type="textarea" :rows="3" maxlength="500" show-word-limit />')}</el-form></el-drawer>`,
  },
  [[ElementPlus, { locale: vi }]],
);
