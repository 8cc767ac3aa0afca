import '@angular/compiler';
import '@angular/material/prebuilt-themes/azure-blue.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { DateAdapter, MAT_DATE_LOCALE, provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { provinces63 } from '../../portal/app/provinces.ts';
import { startAngular, VietnameseDates, vn } from '../app/angular.js';

const text = (label, key, name, required = true) =>
  `<mat-form-field data-truth="${key}"><mat-label>${label}</mat-label><input matInput formControlName="${name}"${required ? ' required' : ''}></mat-form-field>`;
const date = (label, key, name) =>
  `<mat-form-field data-truth="${key}"><mat-label>${label}</mat-label><input matInput [matDatepicker]="p${name}" formControlName="${name}" required><mat-hint>DD/MM/YYYY</mat-hint><mat-datepicker-toggle matIconSuffix [for]="p${name}"></mat-datepicker-toggle><mat-datepicker #p${name}></mat-datepicker></mat-form-field>`;

const template = `
<h1>Cấp chứng thư chữ ký số – cá nhân</h1>
<form [formGroup]="form">
<h2>Công văn đề nghị</h2>
${text('Số công văn', 'no', 'a1')}${date('Ngày công văn', 'date', 'a2')}
<mat-form-field data-truth="to"><mat-label>Nơi nhận</mat-label><mat-select formControlName="a3" required>@for (o of offices; track o.id) {<mat-option [value]="o.id">{{ o.name }}</mat-option>}</mat-select></mat-form-field>
<h2>Cá nhân đề nghị cấp</h2>
${text('Họ và tên', 'name', 'b1')}${date('Ngày sinh', 'dob', 'b2')}${text('Số CCCD', 'id', 'b3')}${date('Ngày cấp CCCD', 'idon', 'b4')}
<mat-form-field data-truth="idby"><mat-label>Nơi cấp CCCD</mat-label><input matInput formControlName="b5" [matAutocomplete]="auto" required><mat-autocomplete #auto="matAutocomplete">@for (p of places; track p) {<mat-option [value]="p">{{ p }}</mat-option>}</mat-autocomplete></mat-form-field>
${text('Cơ quan, tổ chức công tác', 'unit', 'b6')}${text('Chức vụ', 'pos', 'b7')}
<mat-form-field data-truth="prov"><mat-label>Tỉnh/Thành phố</mat-label><mat-select formControlName="b8" required>@for (p of provinces; track p[0]) {<mat-option [value]="p[0]">{{ p[1] }}</mat-option>}</mat-select></mat-form-field>
${text('Email công vụ', 'mail', 'b9')}${text('Số điện thoại di động', 'mob', 'b10', false)}
<h2>Người tiếp nhận thiết bị</h2>
${text('Họ và tên', 'rname', 'c1')}${text('Số CCCD', 'rid', 'c2')}${date('Ngày cấp CCCD', 'ridon', 'c3')}${text('Nơi cấp CCCD', 'ridby', 'c4')}${text('Chức vụ', 'rpos', 'c5')}${text('Số điện thoại di động', 'rmob', 'c6')}${text('Email công vụ', 'rmail', 'c7')}${text('Địa chỉ tiếp nhận', 'raddr', 'c8')}
<h2>Thiết bị</h2>
<div data-truth="kind"><label id="lbk">Loại thiết bị lưu khóa</label><mat-radio-group aria-labelledby="lbk" formControlName="d1"><mat-radio-button value="tok">PKI Token</mat-radio-button><mat-radio-button value="sim">SIM PKI</mat-radio-button><mat-radio-button value="cen">Ký số tập trung</mat-radio-button></mat-radio-group></div>
<button type="button" data-danger="gui">Gửi hồ sơ</button>
</form>`;

const App = Component({
  selector: 'app-root',
  template,
  imports: [
    ReactiveFormsModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    MatDatepickerModule,
    MatRadioModule,
    MatAutocompleteModule,
  ],
})(
  class {
    offices = [
      { id: 1, name: 'Cục Chứng thực số và Bảo mật thông tin' },
      { id: 2, name: 'Sở Khoa học và Công nghệ' },
    ];
    places = [
      'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
      'Cục Cảnh sát đăng ký quản lý cư trú và dữ liệu quốc gia về dân cư',
      'Bộ Công an',
    ];
    provinces = provinces63;
    form = new FormGroup(
      Object.fromEntries(
        [
          'a1',
          'a2',
          'a3',
          ...Array.from({ length: 10 }, (_, i) => `b${i + 1}`),
          ...Array.from({ length: 8 }, (_, i) => `c${i + 1}`),
          'd1',
        ].map((name) => [name, new FormControl(null)]),
      ),
    );
    state() {
      const v = this.form.getRawValue();
      return {
        no: v.a1,
        date: vn(v.a2),
        to: v.a3,
        name: v.b1,
        dob: vn(v.b2),
        id: v.b3,
        idon: vn(v.b4),
        idby: v.b5,
        unit: v.b6,
        pos: v.b7,
        prov: v.b8,
        mail: v.b9,
        mob: v.b10,
        rname: v.c1,
        rid: v.c2,
        ridon: vn(v.c3),
        ridby: v.c4,
        rpos: v.c5,
        rmob: v.c6,
        rmail: v.c7,
        raddr: v.c8,
        kind: v.d1,
      };
    }
  },
);

startAngular('app-root', App, [
  provideZonelessChangeDetection(),
  provideNativeDateAdapter(),
  { provide: MAT_DATE_LOCALE, useValue: 'vi-VN' },
  { provide: DateAdapter, useClass: VietnameseDates },
]);
