import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import vi from 'element-plus/es/locale/lang/vi.mjs';
import { provinces63 } from '../../portal/app/provinces.ts';
import { startVue } from '../app/vue.js';

const col = (key, label, inner, { span = 8, must = true } = {}) =>
  `<el-col :xs="24" :sm="${span}"><div data-truth="${key}"><el-form-item label="${label}"${must ? ' required' : ''}>${inner}</el-form-item></div></el-col>`;
const text = (key, label, more = '', size = {}) =>
  col(key, label, `<el-input v-model="v.${key}" ${more} />`, size);
const free = { must: false };

const titles = [
  ...['Hiệu trưởng', 'Phó Hiệu trưởng', 'Giám đốc', 'Phó Giám đốc', 'Chủ tịch UBND'],
  ...['Nhân viên Văn thư', 'Nhân viên Công nghệ thông tin', 'Kế toán trưởng', 'Chuyên viên'],
];
const police = [
  'Bộ Công an',
  'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  'Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư',
];

startVue(
  {
    data: () => ({
      v: {
        ...{ no: '', date: '', way: '', to: '', signed: false },
        ...{ org: '', short: '', eid: '', tax: '', budget: '', addr: '', prov: '', tel: '', fax: '' },
        ...{ mail: '', founded: '', decision: '', boss: '', bosst: '', kind: '', qty: undefined, years: '' },
        ...{ rname: '', rid: '', ridon: '', ridby: '', rpos: '', rmob: '', rmail: '', raddr: '', rsub: '' },
      },
      drawer: false,
      police,
      provinces: provinces63.map(([ma, ten], i) => ({ id: i + 1, ma, ten: ten.replace(/^Tỉnh /, '') })),
      offices: [
        { id: 'SKHCN', ten: 'Sở Khoa học và Công nghệ (gia hạn, thay đổi)' },
        { id: 'CCTS', ten: 'Cục Chứng thực số và Bảo mật thông tin (cấp mới)' },
      ],
    }),
    methods: {
      suggest(query, done) {
        const asked = query.toLowerCase();
        setTimeout(
          () => done(titles.filter((t) => t.toLowerCase().includes(asked)).map((value) => ({ value }))),
          120,
        );
      },
      state() {
        return { ...this.v, signed: this.v.signed || '' };
      },
    },
    template: `
<el-page-header content="Mẫu 02 – Cấp mới CTS cho cơ quan, tổ chức" title="Quay lại" />
<el-form :model="v" label-position="top" require-asterisk-position="right" size="default">
<el-card class="card"><template #header><b>A. Thông tin công văn</b></template><el-row :gutter="14">
${text('no', 'Công văn số', 'placeholder="…/…-…"')}
${col('date', 'Ngày phát hành', '<el-date-picker v-model="v.date" type="date" format="DD-MM-YYYY" value-format="YYYY/MM/DD" placeholder="DD-MM-YYYY" style="width:100%" />')}
${col('to', 'Nơi giải quyết', '<el-select v-model="v.to" placeholder="Vui lòng chọn" clearable><el-option v-for="o in offices" :key="o.id" :value="o.id" :label="o.ten" /></el-select>')}
${col('way', 'Phương thức gửi công văn', '<el-radio-group v-model="v.way"><el-radio value="1" border>Qua Cổng DVC</el-radio><el-radio value="2" border>Trục liên thông VB</el-radio><el-radio value="3" border>Bưu chính</el-radio></el-radio-group>', { span: 16 })}
<el-col :sm="8"><div data-truth="signed"><el-form-item label="Ký số"><el-switch v-model="v.signed" active-text="CV đã ký số" /></el-form-item></div></el-col></el-row></el-card>
<el-card class="card"><template #header><b>B. Cơ quan, tổ chức đứng tên CTS</b></template><el-row :gutter="14">
${text('org', 'Tên đầy đủ', 'type="textarea" :rows="1"', { span: 16 })}${text('short', 'Tên viết gọn', '', free)}
${text('eid', 'Mã định danh điện tử', 'placeholder="VD: H01.02.03"')}${text('tax', 'MST', ':maxlength="14" show-word-limit')}${text('budget', 'Mã số ĐVSDNS')}
${text('addr', 'Trụ sở chính đặt tại', '', { span: 16 })}
${col('prov', 'Tỉnh/TP', '<el-select v-model="v.prov" filterable placeholder="Gõ để lọc" no-match-text="Không thấy"><el-option v-for="p in provinces" :key="p.id" :value="p.id" :label="p.ten"><span>{{ p.ten }}</span><small style="float:right;color:#999">{{ p.ma }}</small></el-option></el-select>')}
${text('mail', 'Hòm thư công vụ của cơ quan', 'type="email"')}${text('tel', 'ĐT cố định', '', free)}${text('fax', 'Số fax', '', free)}
${text('decision', 'QĐ thành lập số', '', free)}
${col('founded', 'Ngày thành lập', '<el-date-picker v-model="v.founded" type="date" format="DD/MM/YYYY" value-format="YYYY-MM-DD" style="width:100%" />', free)}<el-col :sm="8"></el-col>
${text('boss', 'Người đứng đầu', '', { span: 12 })}
${col('bosst', 'Chức danh người đứng đầu', '<el-autocomplete v-model="v.bosst" :fetch-suggestions="suggest" clearable style="width:100%" />', { span: 12 })}</el-row></el-card>
<el-card class="card"><template #header><b>C. Thiết bị lưu khóa</b></template><el-row :gutter="14">
${col('kind', 'Chọn loại', '<el-radio-group v-model="v.kind"><el-radio-button value="tk">Token USB</el-radio-button><el-radio-button value="hsm">HSM</el-radio-button><el-radio-button value="cloud">Ký số từ xa</el-radio-button></el-radio-group>', { span: 10 })}
${col('qty', 'Số lượng', '<el-input-number v-model="v.qty" :min="0" :max="99" />', { span: 7, must: false })}
${col('years', 'Thời hạn sử dụng', '<el-select v-model="v.years" placeholder="Mặc định"><el-option value="3" label="03 năm" /><el-option value="5" label="05 năm" /></el-select>', { span: 7, must: false })}</el-row>
<el-button type="success" plain @click="drawer = true">Kê khai cán bộ nhận thiết bị</el-button></el-card>
<el-button type="primary" size="large" data-danger="ky">Ký số và gửi</el-button>
<el-drawer v-model="drawer" title="D. Cán bộ được cử đến nhận thiết bị" size="720px" direction="rtl"><el-row :gutter="14">
${text('rname', 'Họ tên', '', { span: 12 })}${col('rpos', 'Chức danh', '<el-autocomplete v-model="v.rpos" :fetch-suggestions="suggest" :trigger-on-focus="false" style="width:100%" />', { span: 12 })}
${text('rid', 'Số thẻ căn cước', 'maxlength="12"')}
${col('ridon', 'Ngày cấp thẻ', '<el-date-picker v-model="v.ridon" type="date" format="D.M.YYYY" value-format="YYYYMMDD" placeholder="ngày.tháng.năm" :editable="false" style="width:100%" />')}
${col('ridby', 'Nơi cấp thẻ', '<el-select v-model="v.ridby" filterable allow-create default-first-option placeholder="Chọn hoặc tự nhập"><el-option v-for="p in police" :key="p" :value="p" :label="p" /></el-select>')}
${text('rmob', 'Di động', '', { span: 12 })}${text('rmail', 'Hòm thư công vụ', '', { span: 12 })}
${text('raddr', 'Nơi nhận thiết bị (nếu gửi bưu điện)', 'type="textarea" autosize', { span: 24 })}
${text('rsub', 'Người nhận thay khi vắng', '', { span: 24, must: false })}</el-row>
<template #footer><el-button @click="drawer = false">Đóng</el-button></template></el-drawer></el-form>`,
  },
  [[ElementPlus, { locale: vi }]],
);
