import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import vi from 'element-plus/es/locale/lang/vi.mjs';
import { startVue } from '../app/vue.js';

const later = (what) => new Promise((done) => setTimeout(done, 260, what));

startVue(
  {
    data: () => ({
      v: {
        ...{
          to: '',
          no: '',
          date: '',
          how: '',
          name: '',
          unit: '',
          serial: '',
          mail: '',
          kind: '',
          device: '',
        },
        ...{ why: '', times: undefined, cname: '', cpos: '', cmob: '', cmail: '', slot: '', agree: false },
      },
      shown: false,
      offices: [],
      units: [],
      positions: [],
      busy: '',
      kinds: [
        { value: 'usb', label: 'USB Token (PKI Token)' },
        { value: 'sim', label: 'SIM PKI' },
      ],
      reasons: [
        { value: 10, label: 'Quên mật khẩu thiết bị' },
        { value: 20, label: 'Nhập sai mật khẩu quá số lần quy định, thiết bị bị khóa' },
        { value: 30, label: 'Lý do khác' },
      ],
    }),
    methods: {
      async offer(key, all, query) {
        this.busy = key;
        const asked = query.trim().toLowerCase();
        this[key] = await later(asked ? all.filter(({ label }) => label.toLowerCase().includes(asked)) : []);
        this.busy = '';
      },
      findOffice(query) {
        const all = [
          'Sở Khoa học và Công nghệ tỉnh',
          'Sở Nội vụ tỉnh',
          'Cục Chứng thực số và Bảo mật thông tin',
        ];
        return this.offer(
          'offices',
          all.map((label, i) => ({ value: `N${i}`, label })),
          query,
        );
      },
      findUnit(query) {
        const all = ['Nguyễn Hữu Thọ', 'Nguyễn Thông', 'Nguyễn Đình Chiểu', 'Hậu Nghĩa', 'Tân An'];
        return this.offer(
          'units',
          all.map((name, i) => ({ value: 500 + i, label: `Trường THPT ${name}` })),
          query,
        );
      },
      suggest(query, done) {
        const all = [
          'Văn thư',
          'Nhân viên Văn thư',
          'Kế toán',
          'Nhân viên Công nghệ thông tin',
          'Phó Hiệu trưởng',
        ];
        later(
          all.filter((each) => each.toLowerCase().includes(query.toLowerCase())).map((value) => ({ value })),
        ).then(done);
      },
      state() {
        return this.v;
      },
    },
    template: `
<el-page-header content="Mở khóa thiết bị" /><h2>Yêu cầu khôi phục thiết bị lưu khóa bí mật</h2>
<el-form label-width="230px" :model="v" scroll-to-error>
<el-divider content-position="left">Văn bản gửi kèm</el-divider>
<div data-truth="to"><el-form-item label="Đơn vị tiếp nhận yêu cầu" required><el-select v-model="v.to" filterable remote reserve-keyword placeholder="Gõ tên đơn vị" :remote-method="findOffice" :loading="busy === 'offices'"><el-option v-for="o in offices" :key="o.value" v-bind="o" /></el-select></el-form-item></div>
<div data-truth="no"><el-form-item label="Số/ký hiệu văn bản" required><el-input v-model="v.no" maxlength="50" show-word-limit /></el-form-item></div>
<div data-truth="date"><el-form-item label="Ban hành ngày" required><el-date-picker v-model="v.date" type="date" format="D/M/YYYY" value-format="YYYYMMDD" :editable="false" /></el-form-item></div>
<div data-truth="how"><el-form-item label="Gửi theo đường"><el-segmented v-model="v.how" :options="['Cổng dịch vụ công', 'Trục liên thông', 'Bản giấy']" /></el-form-item></div>
<el-divider content-position="left">Chủ thiết bị</el-divider>
<div data-truth="name"><el-form-item required><template #label>Họ và tên chủ thiết bị <el-tooltip content="Ghi như trên chứng thư"><i>?</i></el-tooltip></template><el-input v-model="v.name"><template #prepend>Ông/Bà</template></el-input></el-form-item></div>
<div data-truth="unit"><el-form-item label="Nơi làm việc" required><el-select v-model="v.unit" filterable remote clearable :teleported="false" placeholder="Nhập ít nhất 2 ký tự" :remote-method="findUnit" :loading="busy === 'units'" loading-text="Đang tìm..." no-data-text="Không có dữ liệu"><el-option v-for="o in units" :key="o.value" v-bind="o" /></el-select></el-form-item></div>
<div data-truth="serial"><el-form-item label="Số serial chứng thư" required><el-input v-model="v.serial" clearable /></el-form-item></div>
<div data-truth="mail"><el-form-item label="Thư điện tử công vụ" required><el-input v-model="v.mail" type="email" /></el-form-item></div>
<div data-truth="kind"><el-form-item label="Thiết bị thuộc loại" required><el-select v-model="v.kind" :persistent="false" placeholder="Chọn"><el-option v-for="o in kinds" :key="o.value" v-bind="o"><span style="float:left">{{ o.label }}</span><small style="float:right;color:#888">{{ o.value }}</small></el-option></el-select></el-form-item></div>
<div data-truth="device"><el-form-item label="Mã hiệu thiết bị (in trên vỏ)" required><el-input v-model="v.device"><template #append><el-button data-danger="quet">Quét</el-button></template></el-input></el-form-item></div>
<div data-truth="why"><el-form-item label="Vì sao phải khôi phục" required><el-select-v2 v-model="v.why" :options="reasons" filterable placeholder="Lý do" /></el-form-item></div>
<div data-truth="times"><el-form-item label="Số lần đã nhập sai"><el-input-number v-model="v.times" controls-position="right" :min="0" /></el-form-item></div>
<el-button @click="shown = true">Khai người phối hợp</el-button>
<el-dialog v-model="shown" title="Cán bộ phối hợp khôi phục" width="620px" :show-close="true">
<div data-truth="cname"><el-form-item label="Họ và tên" required><el-input v-model="v.cname" /></el-form-item></div>
<div data-truth="cpos"><el-form-item label="Chức vụ, chức danh" required><el-autocomplete v-model="v.cpos" :fetch-suggestions="suggest" :trigger-on-focus="false" placeholder="Gõ để gợi ý" /></el-form-item></div>
<div data-truth="cmob"><el-form-item label="Số máy di động" required><el-input v-model="v.cmob" /></el-form-item></div>
<div data-truth="cmail"><el-form-item label="Thư điện tử công vụ" required><el-input v-model="v.cmail" /></el-form-item></div>
<div data-truth="slot"><el-form-item label="Khung giờ tiện liên lạc"><el-time-select v-model="v.slot" start="08:00" step="00:30" end="16:30" /></el-form-item></div>
</el-dialog>
<div data-truth="agree"><el-checkbox v-model="v.agree">Tôi cam kết thông tin đúng sự thật</el-checkbox></div>
<el-button type="primary" data-danger="gui">Gửi yêu cầu</el-button>
</el-form>`,
  },
  [[ElementPlus, { locale: vi }]],
);
