import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import vi from 'element-plus/es/locale/lang/vi.mjs';
import { startVue } from '../app/vue.js';

const row = () => ({ name: '', mail: '', serial: '', from: null, till: null, device: '', years: undefined });
const cell = (key, label, inner, more = '') =>
  `<el-table-column label="${label}" ${more}><template #default="{ row, $index }"><div :data-truth="'${key}' + $index">${inner}</div></template></el-table-column>`;
const typed = (key, label, more) => cell(key, label, `<el-input v-model="row.${key}" size="small" />`, more);
const dated = (key, label) =>
  cell(
    key,
    label,
    `<el-date-picker v-model="row.${key}" size="small" format="DD/MM/YYYY" style="width:120px" :clearable="false" />`,
    'width="140"',
  );
const two = (n) => String(n).padStart(2, '0');
const vn = (day) => (day ? `${two(day.getDate())}/${two(day.getMonth() + 1)}/${day.getFullYear()}` : '');

startVue(
  {
    data: () => ({
      tab: 'vb',
      v: { no: '', date: null, to: '', way: '', rname: '', rpos: '', rmob: '', rmail: '', back: '' },
      list: [row(), row(), row()],
      find: '',
      offices: [
        { id: 901, ten: 'Sở KH&CN (được uỷ quyền gia hạn)' },
        { id: 902, ten: 'Cục CTS&BMTT' },
      ],
    }),
    methods: {
      state() {
        const cells = this.list.flatMap((each, i) =>
          Object.entries(each).map(([key, value]) => [key + i, value instanceof Date ? vn(value) : value]),
        );
        return { ...this.v, date: vn(this.v.date), find: this.find, ...Object.fromEntries(cells) };
      },
    },
    template: `
<el-page-header content="Gia hạn CTS chuyên dùng công vụ" title="Trở lại" />
<el-tabs v-model="tab" type="border-card">
<el-tab-pane name="vb" label="Văn bản đề nghị"><el-form label-width="200px">
<div data-truth="no"><el-form-item label="Số VB"><el-input v-model.trim="v.no"><template #prepend>Số</template></el-input></el-form-item></div>
<div data-truth="date"><el-form-item label="Ngày VB"><el-date-picker v-model="v.date" format="DD/MM/YYYY" /></el-form-item></div>
<div data-truth="to"><el-form-item label="Cơ quan gia hạn"><el-select v-model="v.to" value-key="id" clearable><el-option v-for="o in offices" :key="o.id" :value="o.id" :label="o.ten" /></el-select></el-form-item></div>
<div data-truth="way"><el-form-item label="Muốn nhận kết quả"><el-radio-group v-model="v.way"><el-radio-button value="online" label="Qua mạng" /><el-radio-button value="onsite" label="Tại quầy" /></el-radio-group></el-form-item></div></el-form></el-tab-pane>
<el-tab-pane name="ds" label="Danh sách CTS">
<div data-truth="find"><el-input v-model="find" type="search" placeholder="Tìm trong danh sách" aria-label="Tìm trong danh sách" /></div>
<el-table :data="list" border size="small"><el-table-column type="index" label="TT" width="45" />
${typed('name', 'Chủ thể CTS')}${typed('mail', 'Email CV')}
<el-table-column label="Chứng thư đang dùng">${typed('serial', 'Serial')}${dated('from', 'Có hiệu lực từ')}${dated('till', 'Hết hiệu lực')}</el-table-column>
${typed('device', 'Mã vạch Token / ICCID')}${cell('years', 'Xin gia hạn (năm)', '<el-input-number v-model="row.years" size="small" :min="1" :max="3" controls-position="right" style="width:80px" />', 'width="105"')}</el-table></el-tab-pane>
<el-tab-pane name="nn" label="Người nhận CTS mới"><el-descriptions border :column="1">
<el-descriptions-item label="Họ tên"><div data-truth="rname"><el-input v-model="v.rname" /></div></el-descriptions-item><el-descriptions-item label="Chức vụ"><div data-truth="rpos"><el-input v-model="v.rpos" /></div></el-descriptions-item><el-descriptions-item label="ĐT di động"><div data-truth="rmob"><el-input v-model="v.rmob" /></div></el-descriptions-item><el-descriptions-item label="Email CV (nhận tệp .cer)"><div data-truth="rmail"><el-input v-model="v.rmail" /></div></el-descriptions-item><el-descriptions-item label="Email dự phòng"><div data-truth="back"><el-input v-model="v.back" /></div></el-descriptions-item></el-descriptions>
<el-button type="primary" data-danger="gui">Gửi hồ sơ</el-button></el-tab-pane></el-tabs>`,
  },
  [[ElementPlus, { locale: vi }]],
);
