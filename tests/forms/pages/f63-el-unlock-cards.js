import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import vi from 'element-plus/es/locale/lang/vi.mjs';
import { startVue } from '../app/vue.js';

const item = (key, label, inner, span = 12, rule = 'required') =>
  `<el-col :span="${span}"><div data-truth="${key}"><el-form-item label="${label}" prop="${key}" ${rule}>${inner}</el-form-item></div></el-col>`;
const text = (key, label, span, rule, more = '') =>
  item(key, label, `<el-input v-model="v.${key}" ${more} />`, span, rule);
const day = (key, label, span, rule) =>
  item(
    key,
    label,
    `<el-date-picker v-model="v.${key}" type="date" format="DD/MM/YYYY" value-format="DD/MM/YYYY" placeholder="ngày/tháng/năm" style="width:100%" />`,
    span,
    rule,
  );
const list = (key, label, options, span, rule) =>
  item(
    key,
    label,
    `<el-select v-model="v.${key}" placeholder="Vui lòng chọn"><el-option v-for="o in ${options}" :key="o.id" :value="o.id" :label="o.ten" /></el-select>`,
    span,
    rule,
  );
const card = (title, inner) =>
  `<el-card shadow="hover" style="margin-bottom:16px"><template #header><strong>${title}</strong></template><el-row :gutter="20">${inner}</el-row></el-card>`;
const keys = [
  ...['noCv', 'ngayCv', 'noiNhan', 'soDen', 'chuTb', 'cccd', 'donVi', 'hopThu', 'soCts', 'soTb', 'loaiTb'],
  ...['nguyenNhan', 'ngayKhoa', 'moTa', 'phHoTen', 'phChucVu', 'phDiDong', 'phThu', 'phMayLe'],
];

startVue(
  {
    data: () => ({
      v: Object.fromEntries(keys.map((key) => [key, ''])),
      offices: [
        { id: 'CQ01', ten: 'Cục Chứng thực số và Bảo mật thông tin - Ban Cơ yếu Chính phủ' },
        { id: 'CQ02', ten: 'Sở Khoa học và Công nghệ (đơn vị đầu mối tại địa phương)' },
        { id: 'CQ03', ten: 'Sở Nội vụ' },
      ],
      causes: [
        { id: 'K1', ten: 'Thiết bị bị khóa do nhập sai mật khẩu nhiều lần' },
        { id: 'K2', ten: 'Thiết bị hỏng vật lý' },
        { id: 'K9', ten: 'Nguyên nhân khác' },
      ],
    }),
    methods: {
      state() {
        return this.v;
      },
    },
    template: `
<el-container><el-header height="48px"><b>Một cửa điện tử · Chứng thực chữ ký số công vụ</b></el-header><el-main>
<h1 style="font-size:22px">Đề nghị khôi phục thiết bị lưu khóa bí mật</h1>
<el-form :model="v" label-position="top" require-asterisk-position="right" status-icon>
${card(
  'Phần 1. Công văn đề nghị của cơ quan',
  text('noCv', 'Công văn số', 8) +
    day('ngayCv', 'Ngày ký công văn', 8) +
    text('soDen', 'Số đến (bộ phận tiếp nhận ghi)', 8, '') +
    list('noiNhan', 'Cơ quan thực hiện khôi phục', 'offices', 24),
)}
${card(
  'Phần 2. Thuê bao đang giữ thiết bị',
  text('chuTb', 'Họ và tên thuê bao') +
    text('cccd', 'Số căn cước/định danh cá nhân', 12, 'required', 'maxlength="12"') +
    text('donVi', 'Cơ quan, đơn vị công tác') +
    text('hopThu', 'Địa chỉ email công vụ', 12, 'required', 'type="email"'),
)}
${card(
  'Phần 3. Thiết bị và chứng thư chữ ký số',
  item(
    'loaiTb',
    'Loại thiết bị lưu khóa',
    '<el-radio-group v-model="v.loaiTb"><el-radio value="token" border>USB Token</el-radio><el-radio value="sim" border>SIM PKI</el-radio></el-radio-group>',
    24,
  ) +
    text('soTb', 'Số sê-ri của thiết bị') +
    text('soCts', 'Số sê-ri của chứng thư chữ ký số') +
    list('nguyenNhan', 'Lý do đề nghị khôi phục', 'causes') +
    day('ngayKhoa', 'Phát hiện sự cố ngày', 12, '') +
    text('moTa', 'Thông báo lỗi hiện trên màn hình', 24, '', 'type="textarea" :rows="2"'),
)}
${card(
  'Phần 4. Người phối hợp khôi phục tại cơ quan',
  text('phHoTen', 'Họ và tên người phối hợp') +
    text('phChucVu', 'Chức vụ') +
    text('phDiDong', 'Điện thoại di động', 8) +
    text('phMayLe', 'Số máy lẻ', 4, '') +
    text('phThu', 'Email công vụ'),
)}
<el-form-item><el-button native-type="button">Làm lại</el-button><el-button type="primary" native-type="submit" data-danger="nop">Nộp đề nghị</el-button></el-form-item>
</el-form></el-main></el-container>`,
  },
  [[ElementPlus, { locale: vi }]],
);
