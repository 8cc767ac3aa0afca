import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import vi from 'element-plus/es/locale/lang/vi.mjs';
import { startVue } from '../app/vue.js';

const sheet = document.createElement('style');
sheet.textContent = `
  .o{margin:6px 0;align-items:center}
  .o .n{text-align:right;padding-right:12px;color:#456;font-size:14px}
  .label{font-size:13px;color:#456;margin:6px 0 2px}
  .label em,.n em{color:#d33;font-style:normal}
  .gc{display:grid;grid-template-columns:1fr 1fr;gap:4px 18px}
`;
document.head.append(sheet);

/** A label in a column of the grid, the box in the next. */
const pair = (label, key, inner, must = true) =>
  `<el-col :span="5" class="n"><span>${label}</span>${must ? ' <em>(*)</em>' : ''}</el-col><el-col :span="7"><div data-truth="${key}">${inner}</div></el-col>`;
/** A label in a block above, for nobody's box. */
const above = (label, key, inner, must = true) =>
  `<div><div class="label">${label}${must ? ' <em>*</em>' : ''}</div><div :data-truth="'${key}' + i">${inner}</div></div>`;
const item = (label, inner, key) =>
  `<el-descriptions-item label="${label}"><div data-truth="${key}">${inner}</div></el-descriptions-item>`;
const day = (model, more = '') =>
  `<el-date-picker v-model="${model}" type="date" format="DD/MM/YYYY" value-format="DD/MM/YYYY" style="width:100%" ${more} />`;

const cert = () => ({
  ...{ name: '', pos: '', mail: '', unit: '', serial: '', from: '', till: '', kind: '', device: '' },
  times: undefined,
});

startVue(
  {
    data: () => ({
      v: {
        ...{ no: '', date: '', to: '', due: '', org: '', budget: '', hq: '', filler: '' },
        ...{ rname: '', rpos: '', rmob: '', rmail: '', rown: '', oath: false },
      },
      certs: [cert(), cert(), cert()],
      shown: [0, 1, 2],
      part: ['ng'],
      offices: [
        { ma: 'G22.99', ten: 'Cục CTS&BMTT (Ban Cơ yếu Chính phủ)' },
        { ma: 'H34.13', ten: 'Sở KH&CN tỉnh Long An' },
        { ma: 'H34.02', ten: 'Văn phòng UBND tỉnh Long An' },
      ],
    }),
    methods: {
      state() {
        const cells = this.certs.flatMap((each, i) =>
          Object.entries(each).map(([key, value]) => [key + i, value]),
        );
        return { ...this.v, oath: this.v.oath || '', ...Object.fromEntries(cells) };
      },
    },
    template: `
<el-breadcrumb separator="/"><el-breadcrumb-item>Trang chủ</el-breadcrumb-item><el-breadcrumb-item>Nộp hồ sơ trực tuyến</el-breadcrumb-item></el-breadcrumb>
<h3>GIA HẠN CHỮ KÝ SỐ CHUYÊN DÙNG CÔNG VỤ – CÁ NHÂN</h3>
<el-alert type="info" :closable="false" title="Chỉ gia hạn được CTS còn hiệu lực tối thiểu 30 ngày." />
<el-card shadow="never" class="card"><template #header>I. CÔNG VĂN GỬI KÈM</template>
<el-row class="o">${pair('Số, ký hiệu CV', 'no', '<el-input v-model="v.no" maxlength="60" />')}${pair('CV ký ngày', 'date', day('v.date', ':clearable="false"'))}</el-row>
<el-row class="o">${pair('Đơn vị xử lý hồ sơ', 'to', '<el-select v-model="v.to" placeholder="---"><el-option v-for="o in offices" :key="o.ma" :value="o.ma" :label="o.ten" /></el-select>')}${pair('Mong muốn có kết quả trước ngày', 'due', day('v.due'), false)}</el-row></el-card>
<el-descriptions title="II. CƠ QUAN, ĐƠN VỊ NỘP HỒ SƠ" border :column="2" size="small">${item('Tên đơn vị (ghi đầy đủ, không viết tắt)', '<el-input v-model.trim="v.org" />', 'org')}${item('Mã ĐVQHNS', '<el-input v-model.trim="v.budget" />', 'budget')}${item('Trụ sở', '<el-input v-model="v.hq" type="textarea" autosize />', 'hq')}${item('Người nhập liệu', '<el-input v-model="v.filler" />', 'filler')}</el-descriptions>
<h4>III. CÁC CTS XIN GIA HẠN</h4>
<el-collapse v-model="shown"><el-collapse-item v-for="(c, i) in certs" :key="i" :name="i"><template #title>CTS thứ {{ i + 1 }}<el-tag v-if="c.name" size="small" style="margin-left:8px">{{ c.name }}</el-tag></template>
<div class="gc">${above('Người đứng tên CTS', 'name', '<el-input v-model="c.name" />')}${above('Chức danh của người đứng tên', 'pos', '<el-input v-model="c.pos" />', false)}
${above('Đ/c thư công vụ ghi trong CTS', 'mail', '<el-input v-model="c.mail" />')}${above('Đang làm việc tại', 'unit', '<el-input v-model="c.unit" />')}
<div :data-truth="'serial' + i"><el-input v-model="c.serial" placeholder="Số seri CTS (16 ký tự, xem trong phần mềm quản lý token)" show-word-limit maxlength="32" style="margin-top:22px" /></div>
<div :data-truth="'device' + i"><el-input v-model="c.device" aria-label="Mã vạch in trên vỏ thiết bị lưu khóa" style="margin-top:22px"><template #prefix>▥</template></el-input></div>
<div><div class="label">Thời hạn ghi trên CTS <em>*</em></div><el-row :gutter="6"><el-col :span="12"><div :data-truth="'from' + i">${day('c.from', 'placeholder="Bắt đầu từ ngày"')}</div></el-col><el-col :span="12"><div :data-truth="'till' + i">${day('c.till', 'placeholder="Hết hạn ngày"')}</div></el-col></el-row></div>
${above('CTS nằm trên', 'kind', '<el-radio-group v-model="c.kind"><el-radio value="USB">USB Token</el-radio><el-radio value="SIM">SIM PKI</el-radio></el-radio-group>')}
${above('Đã gia hạn mấy lần', 'times', '<el-input-number v-model="c.times" :min="0" :max="1" />', false)}</div></el-collapse-item></el-collapse>
<el-collapse v-model="part" style="margin-top:14px"><el-collapse-item name="ng" title="IV. NGƯỜI NHẬN CTS SAU KHI GIA HẠN">
<el-row :gutter="12"><el-col :span="12"><div data-truth="rname"><el-input v-model="v.rname" placeholder="Họ, chữ đệm và tên (*)" /></div></el-col><el-col :span="12"><div data-truth="rpos"><el-input v-model="v.rpos" placeholder="Chức danh (*)" /></div></el-col></el-row>
<el-row :gutter="12" style="margin-top:10px"><el-col :span="8"><div data-truth="rmob"><el-input v-model="v.rmob" placeholder="Số ĐTDĐ (*)" inputmode="tel" /></div></el-col><el-col :span="8"><div data-truth="rmail"><el-input v-model="v.rmail" placeholder="Hộp thư công vụ (*), vd: abc@longan.gov.vn" /></div></el-col><el-col :span="8"><div data-truth="rown"><el-input v-model="v.rown" placeholder="Gmail cá nhân để báo tin" /></div></el-col></el-row></el-collapse-item></el-collapse>
<p data-truth="oath"><el-checkbox v-model="v.oath">Đơn vị cam đoan các nội dung kê khai trên là đúng</el-checkbox></p>
<el-button>Lưu nháp</el-button><el-button type="primary" data-danger="nop">NỘP HỒ SƠ</el-button>`,
  },
  [[ElementPlus, { locale: vi }]],
);
