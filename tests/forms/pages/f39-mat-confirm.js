import '@angular/compiler';
import '@angular/material/prebuilt-themes/rose-red.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { DateAdapter, MAT_DATE_LOCALE, provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { MatTableModule } from '@angular/material/table';
import { startAngular, VietnameseDates, vn } from '../app/angular.js';

const column = (key, head, cell) =>
  `<ng-container matColumnDef="${key}"><th mat-header-cell *matHeaderCellDef>${head}</th><td mat-cell *matCellDef="let row; let i = index" [attr.data-truth]="'${key}' + i">${cell}</td></ng-container>`;
const typed = (key, head) =>
  column(
    key,
    head,
    `<mat-form-field subscriptSizing="dynamic"><input matInput [(ngModel)]="row.${key}"></mat-form-field>`,
  );
const cells = ['name', 'pos', 'serial', 'kind', 'device', 'day', 'signed'];

const App = Component({
  selector: 'app-root',
  imports: [
    FormsModule,
    MatTableModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    MatDatepickerModule,
    MatCheckboxModule,
    MatSlideToggleModule,
  ],
  template: `
<style>td.mat-mdc-cell, th.mat-mdc-header-cell { padding: 0 4px; min-width: 110px } .mat-mdc-form-field { width: 100% }</style>
<h1>THÔNG BÁO HOÀN THÀNH BÀN GIAO TBLKBM CHO THUÊ BAO</h1>
<p>Kính gửi: <span data-truth="to"><mat-form-field style="width:420px" subscriptSizing="dynamic"><mat-select [(ngModel)]="v.to" aria-label="Kính gửi" placeholder="chọn nơi gửi"><mat-option [value]="1">Sở Khoa học và Công nghệ tỉnh Long An</mat-option><mat-option [value]="2">Cục Chứng thực số và Bảo mật thông tin, Ban Cơ yếu Chính phủ</mat-option></mat-select></mat-form-field></span></p>
<div class="grid"><mat-form-field data-truth="no"><mat-label>SỐ THÔNG BÁO</mat-label><input matInput [(ngModel)]="v.no"></mat-form-field>
<mat-form-field data-truth="date"><mat-label>NGÀY THÔNG BÁO</mat-label><input matInput [matDatepicker]="top" [(ngModel)]="v.date"><mat-datepicker-toggle matIconSuffix [for]="top"></mat-datepicker-toggle><mat-datepicker #top></mat-datepicker></mat-form-field>
<mat-form-field data-truth="place"><mat-label>ĐỊA ĐIỂM BÀN GIAO</mat-label><input matInput [(ngModel)]="v.place"></mat-form-field>
<mat-form-field data-truth="ref"><mat-label>SỐ PHIẾU XUẤT KHO CỦA CỤC</mat-label><input matInput [(ngModel)]="v.ref"></mat-form-field></div>
<table mat-table [dataSource]="list">
<ng-container matColumnDef="stt"><th mat-header-cell *matHeaderCellDef>STT</th><td mat-cell *matCellDef="let row; let i = index">{{ i + 1 }}</td></ng-container>
${typed('name', 'HỌ TÊN THUÊ BAO')}${typed('pos', 'CHỨC VỤ')}${typed('serial', 'SỐ HIỆU CTS ĐƯỢC CẤP')}
${column('kind', 'LOẠI', '<mat-form-field subscriptSizing="dynamic"><mat-select [(ngModel)]="row.kind"><mat-option value="PT">Token</mat-option><mat-option value="SP">SIM</mat-option><mat-option value="RS">Tập trung</mat-option></mat-select></mat-form-field>')}
${typed('device', 'SỐ HIỆU TBLKBM')}
${column('day', 'NGÀY NHẬN', '<mat-form-field subscriptSizing="dynamic"><input matInput [matDatepicker]="p" [(ngModel)]="row.day"><mat-datepicker-toggle matIconSuffix [for]="p"></mat-datepicker-toggle><mat-datepicker #p></mat-datepicker></mat-form-field>')}
${column('signed', 'ĐÃ KÝ NHẬN', '<mat-checkbox [(ngModel)]="row.signed" aria-label="ĐÃ KÝ NHẬN"></mat-checkbox>')}
<tr mat-header-row *matHeaderRowDef="columns"></tr><tr mat-row *matRowDef="let row; columns: columns"></tr></table>
<p data-truth="notify"><mat-slide-toggle [(ngModel)]="v.notify">NHẬN TIN NHẮN KHI CỤC XÁC NHẬN</mat-slide-toggle></p>
<mat-form-field data-truth="handed"><mat-label>CÁN BỘ GIAO THIẾT BỊ</mat-label><input matInput [(ngModel)]="v.handed"></mat-form-field>
<button type="button" data-danger="gui">GỬI THÔNG BÁO</button>`,
})(
  class {
    columns = ['stt', ...cells];
    v = { to: null, no: '', date: null, place: '', ref: '', notify: false, handed: '' };
    list = [0, 1].map(() => Object.fromEntries(cells.map((key) => [key, null])));
    state() {
      const plain = (value) => (value instanceof Date ? vn(value) : value || '');
      const state = {};
      for (const [key, value] of Object.entries(this.v)) state[key] = plain(value);
      this.list.forEach((row, i) => {
        for (const [key, value] of Object.entries(row)) state[key + i] = plain(value);
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
