import '@angular/compiler';
import '@angular/material/prebuilt-themes/azure-blue.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatChipsModule } from '@angular/material/chips';
import { DateAdapter, MAT_DATE_LOCALE, provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatStepperModule } from '@angular/material/stepper';
import { startAngular, VietnameseDates, vn } from '../app/angular.js';

const text = (key, label, hint = '', more = '') =>
  `<mat-form-field appearance="outline" style="width:48%;margin:4px" data-truth="${key}"><mat-label>${label}</mat-label><input matInput formControlName="${key}" ${more}>${hint && `<mat-hint>${hint}</mat-hint>`}</mat-form-field>`;

const App = Component({
  selector: 'app-root',
  imports: [
    ReactiveFormsModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    MatRadioModule,
    MatAutocompleteModule,
    MatButtonToggleModule,
    MatChipsModule,
    MatDatepickerModule,
    MatStepperModule,
  ],
  template: `
<h2>Đề nghị khôi phục thiết bị lưu khoá bí mật bị khoá mật khẩu</h2>
<form [formGroup]="form"><mat-stepper>
<mat-step label="Công văn">
${text('no', 'Số và ký hiệu của công văn', 'Ví dụ: 25/CV-ABC')}
<mat-form-field appearance="outline" style="width:48%" data-truth="date"><mat-label>Công văn ký ngày</mat-label><input matInput [matDatepicker]="d1" formControlName="date"><mat-datepicker-toggle matIconSuffix [for]="d1"></mat-datepicker-toggle><mat-datepicker #d1></mat-datepicker></mat-form-field>
<p id="noi">Nơi nhận công văn (SIM PKI do Cục xử lý, PKI Token do Sở xử lý)</p>
<mat-radio-group aria-labelledby="noi" formControlName="to" data-truth="to"><mat-radio-button value="so">Sở KH&amp;CN</mat-radio-button><mat-radio-button value="cuc">Cục CTS&amp;BMTT</mat-radio-button></mat-radio-group>
<p><button type="button" matStepperNext>Bước kế</button></p>
</mat-step>
<mat-step label="Thiết bị bị khoá">
${text('name', 'Thuê bao có thiết bị bị khoá')}
<mat-form-field appearance="outline" style="width:48%" data-truth="unit"><mat-label>Thuê bao thuộc cơ quan</mat-label><input matInput formControlName="unit" [matAutocomplete]="cq"><mat-autocomplete #cq="matAutocomplete">@for (u of shown(); track u) {<mat-option [value]="u">{{ u }}</mat-option>}</mat-autocomplete></mat-form-field>
${text('serial', 'Số hiệu CTS đang dùng', '16 ký tự 0–9, A–F')}${text('mail', 'Thư công vụ của thuê bao')}
<p id="loai">Chủng loại thiết bị bị khoá</p><div data-truth="kind"><mat-button-toggle-group aria-labelledby="loai" formControlName="kind"><mat-button-toggle value="T">PKI Token</mat-button-toggle><mat-button-toggle value="S">SIM PKI</mat-button-toggle></mat-button-toggle-group></div>
${text('device', 'Mã vạch trên Token / ICCID trên SIM', 'Không phải số thuê bao di động')}
<mat-form-field appearance="outline" style="width:48%" data-truth="tries"><mat-label>Số lần đã nhập sai</mat-label><input matInput type="number" formControlName="tries"></mat-form-field>
<mat-form-field appearance="outline" style="width:48%" data-truth="pin"><mat-label>Mã PIN mới mong muốn</mat-label><input matInput type="password" formControlName="pin" autocomplete="new-password"></mat-form-field>
<mat-form-field appearance="outline" style="width:98%" data-truth="tags"><mat-label>Từ khoá cho hồ sơ</mat-label><mat-chip-grid #grid>@for (t of tags; track t) {<mat-chip-row (removed)="drop(t)">{{ t }}</mat-chip-row>}</mat-chip-grid><input placeholder="Gõ rồi Enter" [matChipInputFor]="grid" (matChipInputTokenEnd)="add($event)"></mat-form-field>
<p><button type="button" matStepperPrevious>Bước trước</button><button type="button" matStepperNext>Bước kế</button></p>
</mat-step>
<mat-step label="Người phối hợp">
<p>Cán bộ kỹ thuật của Cục sẽ gọi cho người này để hướng dẫn mở khoá từ xa.</p>
${text('cname', 'Họ tên đầy đủ', '', 'required')}${text('cpos', 'Chức vụ, vị trí việc làm', '', 'required')}${text('cmob', 'Di động liên hệ', '', 'required inputmode="tel"')}${text('cmail', 'Thư công vụ', '', 'required')}
<mat-form-field appearance="outline" style="width:48%" data-truth="when"><mat-label>Khung giờ thuận tiện</mat-label><mat-select formControlName="when"><mat-option value="s">Buổi sáng</mat-option><mat-option value="c">Buổi chiều</mat-option></mat-select></mat-form-field>
<p><button type="button" data-danger="gui">Nộp hồ sơ</button></p>
</mat-step></mat-stepper></form>`,
})(
  class {
    units = [
      'Trường THPT Hậu Nghĩa',
      'Trường THPT Nguyễn Thông',
      'Trường THPT Tân An',
      'Sở Giáo dục và Đào tạo',
    ];
    tags = [];
    form = new FormGroup(
      Object.fromEntries(
        [
          'no',
          'date',
          'to',
          'name',
          'unit',
          'serial',
          'mail',
          'kind',
          'device',
          'tries',
          'pin',
          'cname',
          'cpos',
          'cmob',
          'cmail',
          'when',
        ].map((key) => [key, new FormControl(null)]),
      ),
    );
    shown() {
      const typed = (this.form.value.unit ?? '').toLowerCase();
      return this.units.filter((unit) => unit.toLowerCase().includes(typed));
    }
    add(event) {
      if (event.value.trim()) this.tags = [...this.tags, event.value.trim()];
      event.chipInput.clear();
    }
    drop(tag) {
      this.tags = this.tags.filter((each) => each !== tag);
    }
    state() {
      const value = this.form.getRawValue();
      return { ...value, date: vn(value.date), tags: this.tags.join(',') };
    }
  },
);

startAngular('app-root', App, [
  provideZonelessChangeDetection(),
  provideNativeDateAdapter(),
  { provide: MAT_DATE_LOCALE, useValue: 'vi-VN' },
  { provide: DateAdapter, useClass: VietnameseDates },
]);
