import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import vi from 'element-plus/es/locale/lang/vi.mjs';
import { startVue } from '../app/vue.js';

const empty = () => ({ name: '', unit: '', serial: '', kind: '', device: '', day: '' });

startVue(
  {
    data: () => ({
      v: { no: '', date: '', to: '', qty: undefined },
      list: [empty()],
      kinds: [
        { value: 'TK', label: 'PKI Token' },
        { value: 'SM', label: 'SIM PKI' },
        { value: 'TT', label: 'Tài khoản ký số tập trung' },
      ],
      offices: [
        { value: 1, label: 'Sở Khoa học và Công nghệ' },
        { value: 2, label: 'Cục Chứng thực số và Bảo mật thông tin' },
      ],
    }),
    methods: {
      add() {
        this.list.push(empty());
      },
      state() {
        const state = { ...this.v };
        this.list.forEach((row, i) => {
          for (const key of Object.keys(row)) state[key + i] = row[key];
        });
        return state;
      },
    },
    template: `
<h2>Thông báo đã bàn giao thiết bị lưu khóa bí mật</h2>
<el-form label-position="top" inline>
<div data-truth="no"><el-form-item label="Số thông báo"><el-input v-model="v.no" /></el-form-item></div>
<div data-truth="date"><el-form-item label="Ngày thông báo"><el-date-picker v-model="v.date" format="DD/MM/YYYY" value-format="YYYY-MM-DD" /></el-form-item></div>
<div data-truth="to"><el-form-item label="Gửi" style="width:320px"><el-select-v2 v-model="v.to" :options="offices" placeholder="Chọn nơi gửi" /></el-form-item></div>
<div data-truth="qty"><el-form-item label="Số lượng thiết bị"><el-input-number v-model="v.qty" :min="0" /></el-form-item></div>
</el-form>
<h3>Danh sách bàn giao</h3>
<el-table :data="list" border>
<el-table-column type="index" label="STT" width="60" />
<el-table-column label="Tên thuê bao"><template #default="s"><div :data-truth="'name' + s.$index"><el-input v-model="s.row.name" /></div></template></el-table-column>
<el-table-column label="Cơ quan, đơn vị"><template #default="s"><div :data-truth="'unit' + s.$index"><el-input v-model="s.row.unit" /></div></template></el-table-column>
<el-table-column label="Số hiệu chứng thư"><template #default="s"><div :data-truth="'serial' + s.$index"><el-input v-model="s.row.serial" /></div></template></el-table-column>
<el-table-column label="Loại thiết bị"><template #default="s"><div :data-truth="'kind' + s.$index"><el-select v-model="s.row.kind" placeholder="Chọn"><el-option v-for="k in kinds" :key="k.value" v-bind="k" /></el-select></div></template></el-table-column>
<el-table-column label="Số hiệu thiết bị"><template #default="s"><div :data-truth="'device' + s.$index"><el-input v-model="s.row.device" /></div></template></el-table-column>
<el-table-column label="Ngày bàn giao" width="170"><template #default="s"><div :data-truth="'day' + s.$index"><el-date-picker v-model="s.row.day" format="DD/MM/YYYY" value-format="YYYY-MM-DD" style="width:140px" /></div></template></el-table-column>
</el-table>
<el-button @click="add">Thêm dòng</el-button><el-button type="danger" data-danger="gui">Gửi thông báo</el-button>`,
  },
  [[ElementPlus, { locale: vi }]],
);
