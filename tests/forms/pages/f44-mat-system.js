import '@angular/compiler';
import '@angular/material/prebuilt-themes/azure-blue.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { DateAdapter, MAT_DATE_LOCALE, provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatListModule } from '@angular/material/list';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { MatTabsModule } from '@angular/material/tabs';
import { provinces63 } from '../../portal/app/provinces.ts';
import { startAngular, VietnameseDates, vn } from '../app/angular.js';

const text = (key, label, more = '') =>
  `<mat-form-field data-truth="${key}"><mat-label>${label}</mat-label><input matInput formControlName="${key}" ${more}></mat-form-field>`;
const long = (key, label) =>
  `<mat-form-field data-truth="${key}"><mat-label>${label}</mat-label><textarea matInput cdkTextareaAutosize formControlName="${key}"></textarea></mat-form-field>`;
/** Nothing can be typed into it: a click opens the calendar. */
const picked = (key, label) =>
  `<mat-form-field data-truth="${key}"><mat-label>${label}</mat-label><input matInput readonly [matDatepicker]="${key}Day" formControlName="${key}" (click)="${key}Day.open()"><mat-datepicker #${key}Day startView="multi-year"></mat-datepicker></mat-form-field>`;
const keys = [
  ...['no', 'date', 'to', 'signed'],
  ...['kind', 'name', 'ver', 'desc', 'owner', 'ip', 'addr', 'tax', 'budget', 'prov', 'mail', 'store', 'uses'],
  ...['rname', 'rid', 'ridon', 'ridby', 'rpos', 'rmob', 'rmail', 'raddr'],
];

const App = Component({
  selector: 'app-root',
  imports: [
    ReactiveFormsModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    MatDatepickerModule,
    MatAutocompleteModule,
    MatRadioModule,
    MatListModule,
    MatSlideToggleModule,
    MatTabsModule,
  ],
  template: `
<style>mat-form-field { display: block; max-width: 720px; margin: 6px 0 }</style>
<h1 class="mat-headline-5">Hồ sơ đề nghị cấp chứng thư chữ ký số cho thiết bị, dịch vụ, phần mềm</h1>
<form [formGroup]="form"><mat-tab-group animationDuration="0" dynamicHeight>
<mat-tab label="Hệ thống"><ng-template matTabContent>
<p id="q1">Chứng thư dùng cho đối tượng nào?</p><mat-radio-group formControlName="kind" aria-labelledby="q1" data-truth="kind"><mat-radio-button value="TB">Thiết bị</mat-radio-button><mat-radio-button value="DV">Dịch vụ</mat-radio-button><mat-radio-button value="PM">Phần mềm</mat-radio-button></mat-radio-group>
${text('name', 'Tên của thiết bị, dịch vụ hoặc phần mềm')}${text('ver', 'Phiên bản đang vận hành')}${long('desc', 'Mô tả tính năng')}${text('ip', 'Địa chỉ IP hoặc tên miền')}
${text('owner', 'Cơ quan, tổ chức quản lý hệ thống')}${long('addr', 'Địa chỉ của cơ quan quản lý')}${text('tax', 'Mã số thuế')}${text('budget', 'Mã đơn vị có quan hệ với ngân sách')}
<mat-form-field data-truth="prov"><mat-label>Thuộc tỉnh, thành phố</mat-label><input matInput formControlName="prov" [matAutocomplete]="tinh"><mat-autocomplete #tinh="matAutocomplete" requireSelection [displayWith]="shownName">@for (p of near(); track p[0]) {<mat-option [value]="p">{{ p[1] }}</mat-option>}</mat-autocomplete></mat-form-field>
${text('mail', 'Thư điện tử công vụ của cơ quan quản lý', 'type="email"')}
<mat-form-field data-truth="store"><mat-label>Khoá bí mật lưu tại</mat-label><mat-select formControlName="store"><mat-optgroup label="Thiết bị cầm tay"><mat-option value="01">PKI Token</mat-option><mat-option value="02">SIM PKI</mat-option></mat-optgroup><mat-optgroup label="Máy chủ"><mat-option value="03">HSM</mat-option><mat-option value="04">Ký số tập trung (RSSP)</mat-option></mat-optgroup></mat-select></mat-form-field>
<p>Mục đích sử dụng</p><div data-truth="uses"><mat-selection-list formControlName="uses" aria-label="Mục đích sử dụng"><mat-list-option value="k">Ký số</mat-list-option><mat-list-option value="m">Mã hoá</mat-list-option><mat-list-option value="x">Xác thực máy chủ</mat-list-option></mat-selection-list></div>
</ng-template></mat-tab>
<mat-tab label="Công văn"><ng-template matTabContent>${text('no', 'Công văn đề nghị có số')}<mat-form-field data-truth="date"><mat-label>được ký ngày</mat-label><input matInput [matDatepicker]="cv" formControlName="date"><mat-datepicker-toggle matIconSuffix [for]="cv"></mat-datepicker-toggle><mat-datepicker #cv></mat-datepicker><mat-hint>dd/mm/yyyy</mat-hint></mat-form-field>
<mat-form-field data-truth="to"><mat-label>và được gửi tới</mat-label><mat-select formControlName="to" [compareWith]="same">@for (o of offices; track o.code) {<mat-option [value]="o">{{ o.title }}</mat-option>}</mat-select></mat-form-field><div data-truth="signed"><mat-slide-toggle formControlName="signed">Công văn đã được ký số</mat-slide-toggle></div></ng-template></mat-tab>
<mat-tab label="Cán bộ tiếp nhận TBLK"><ng-template matTabContent>${text('rname', 'Họ và tên cán bộ')}${text('rid', 'Số CCCD', 'maxlength="12"')}${picked('ridon', 'CCCD cấp ngày')}${text('ridby', 'CCCD cấp tại')}${text('rpos', 'Chức vụ')}${text('rmob', 'Số ĐT di động')}${text('rmail', 'Thư điện tử công vụ')}${long('raddr', 'Thiết bị gửi về địa chỉ')}<button type="button" data-danger="gui">Gửi hồ sơ</button></ng-template></mat-tab>
</mat-tab-group></form>`,
})(
  class {
    offices = [
      { code: 'BCY', title: 'Cục Chứng thực số và Bảo mật thông tin' },
      { code: 'KHCN', title: 'Sở Khoa học và Công nghệ' },
    ];
    form = new FormGroup(Object.fromEntries(keys.map((key) => [key, new FormControl(null)])));
    same(one, other) {
      return one?.code === other?.code;
    }
    shownName(province) {
      return province?.[1] ?? '';
    }
    near() {
      const typed = this.form.value.prov;
      const asked = typeof typed === 'string' ? typed.toLowerCase() : '';
      return provinces63.filter(([, name]) => name.toLowerCase().includes(asked));
    }
    state() {
      const value = this.form.getRawValue();
      return {
        ...value,
        to: value.to?.code,
        date: vn(value.date),
        ridon: vn(value.ridon),
        prov: Array.isArray(value.prov) ? value.prov[0] : value.prov,
        signed: value.signed || '',
        uses: value.uses?.join(','),
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
