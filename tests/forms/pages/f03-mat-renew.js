import '@angular/compiler';
import '@angular/material/prebuilt-themes/rose-red.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormArray, FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { DateAdapter, MAT_DATE_LOCALE, provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatExpansionModule } from '@angular/material/expansion';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { startAngular, VietnameseDates, vn } from '../app/angular.js';

const text = (label, key, name) =>
  `<mat-form-field appearance="outline" [attr.data-truth]="${key}"><mat-label>${label}</mat-label><input matInput formControlName="${name}"></mat-form-field>`;
const date = (label, key, name) =>
  `<mat-form-field appearance="outline" [attr.data-truth]="${key}"><mat-label>${label}</mat-label><input matInput [matDatepicker]="${name}" formControlName="${name}"><mat-datepicker-toggle matIconSuffix [for]="${name}"></mat-datepicker-toggle><mat-datepicker #${name}></mat-datepicker></mat-form-field>`;

const App = Component({
  selector: 'app-root',
  imports: [
    ReactiveFormsModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    MatDatepickerModule,
    MatExpansionModule,
    MatCheckboxModule,
  ],
  template: `
<h1>Gia hạn chứng thư số chuyên dùng</h1>
<form [formGroup]="form">
<mat-accordion multi><mat-expansion-panel expanded><mat-expansion-panel-header><mat-panel-title>Văn bản của đơn vị</mat-panel-title></mat-expansion-panel-header>
${text('Số hiệu', "'no'", 'no')}${date('Ngày ký văn bản', "'date'", 'date')}
<mat-form-field appearance="outline" data-truth="to"><mat-label>Cơ quan thụ lý</mat-label><mat-select formControlName="to"><mat-option></mat-option><mat-option value="BUR">Cục CTS&amp;BMTT – Ban Cơ yếu Chính phủ</mat-option><mat-option value="DEP">Sở KH&amp;CN</mat-option></mat-select></mat-form-field>
<div data-truth="signed"><mat-checkbox formControlName="signed">Văn bản đã được ký số</mat-checkbox></div>
</mat-expansion-panel>
<mat-expansion-panel expanded><mat-expansion-panel-header><mat-panel-title>Chứng thư cần gia hạn</mat-panel-title></mat-expansion-panel-header>
<div formArrayName="list">@for (row of list.controls; track row; let i = $index) {<div [formGroupName]="i"><h4>Thuê bao {{ i + 1 }}</h4>
${text('Tên thuê bao', "'name' + i", 'name')}${text('Đơn vị', "'unit' + i", 'unit')}${text('Số hiệu chứng thư', "'serial' + i", 'serial')}${date('Hiệu lực từ', "'from' + i", 'from')}${date('Hiệu lực đến', "'till' + i", 'till')}${text('Số hiệu thiết bị', "'device' + i", 'device')}</div>}</div></mat-expansion-panel>
<mat-expansion-panel expanded formGroupName="who"><mat-expansion-panel-header><mat-panel-title>Người tiếp nhận chứng thư mới</mat-panel-title></mat-expansion-panel-header>
${text('Họ tên', "'rname'", 'name')}${text('Chức vụ', "'rpos'", 'pos')}${text('Số ĐTDĐ', "'rmob'", 'mob')}${text('Email', "'rmail'", 'mail')}</mat-expansion-panel></mat-accordion>
<button type="button" data-danger="gui">Gửi</button></form>`,
})(
  class {
    list = new FormArray([
      this.group(['name', 'unit', 'serial', 'from', 'till', 'device']),
      this.group(['name', 'unit', 'serial', 'from', 'till', 'device']),
    ]);
    form = new FormGroup({
      no: new FormControl(''),
      date: new FormControl(null),
      to: new FormControl(null),
      signed: new FormControl(false),
      list: this.list,
      who: this.group(['name', 'pos', 'mob', 'mail']),
    });
    group(names) {
      return new FormGroup(Object.fromEntries(names.map((name) => [name, new FormControl(null)])));
    }
    state() {
      const { no, date: day, to, signed, list, who } = this.form.getRawValue();
      const state = {
        no,
        date: vn(day),
        to,
        signed: signed || '',
        rname: who.name,
        rpos: who.pos,
        rmob: who.mob,
        rmail: who.mail,
      };
      list.forEach((row, i) => {
        for (const [key, value] of Object.entries(row))
          state[key + i] = value instanceof Date ? vn(value) : value;
      });
      return state;
    }
  },
);

startAngular('app-root', App, [
  provideZonelessChangeDetection(),
  provideNativeDateAdapter(),
  { provide: MAT_DATE_LOCALE, useValue: 'vi-VN' },
  { provide: DateAdapter, useClass: VietnameseDates },
]);
