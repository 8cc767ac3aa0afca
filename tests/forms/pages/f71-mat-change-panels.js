import '@angular/compiler';
import '@angular/material/prebuilt-themes/azure-blue.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { DateAdapter, MAT_DATE_LOCALE, provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatExpansionModule } from '@angular/material/expansion';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { startAngular, VietnameseDates, vn } from '../app/angular.js';

const text = (key, label, more = '', after = '') =>
  `<mat-form-field appearance="outline" data-truth="${key}"><mat-label>${label}</mat-label><input matInput formControlName="${key}" ${more}>${after}</mat-form-field>`;
const date = (key, label, more = 'required') =>
  `<mat-form-field appearance="outline" data-truth="${key}"><mat-label>${label}</mat-label><input matInput [matDatepicker]="${key}Day" formControlName="${key}" placeholder="dd/mm/yyyy" ${more}><mat-datepicker-toggle matIconSuffix [for]="${key}Day"></mat-datepicker-toggle><mat-datepicker #${key}Day></mat-datepicker></mat-form-field>`;
const keys = [
  ...['no', 'date', 'to', 'express', 'decision', 'decided'],
  ...['name', 'pos', 'serial', 'since', 'till', 'device', 'kind', 'field', 'why', 'old', 'into'],
  ...['rname', 'rpos', 'rmob', 'rmail', 'rbirth', 'agree'],
];
const must = 'required';

const App = Component({
  selector: 'app-root',
  imports: [
    ReactiveFormsModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    MatDatepickerModule,
    MatAutocompleteModule,
    MatButtonToggleModule,
    MatCheckboxModule,
    MatExpansionModule,
  ],
  template: `
<style>.two { display: grid; grid-template-columns: 1fr 1fr; gap: 4px 16px } .ask { margin: 6px 0; color: #555 }</style>
<h1 class="mat-headline-6">Phiếu điều chỉnh thông tin CTS (cá nhân)</h1>
<form [formGroup]="form"><mat-accordion multi>
<mat-expansion-panel expanded><mat-expansion-panel-header><mat-panel-title>Công văn của đơn vị</mat-panel-title><mat-panel-description>căn cứ giải quyết</mat-panel-description></mat-expansion-panel-header><div class="two">
${text('no', 'Số CV/tờ trình', must)}${date('date', 'Ngày CV')}
<mat-form-field appearance="outline" data-truth="to"><mat-label>Cơ quan điều chỉnh</mat-label><mat-select formControlName="to" required><mat-select-trigger>{{ office()?.short }}</mat-select-trigger>@for (o of offices; track o.code) {<mat-option [value]="o.code"><b>{{ o.short }}</b> – {{ o.name }}</mat-option>}</mat-select></mat-form-field>
<div data-truth="express"><div class="ask" id="lb-express">Hình thức trả kết quả</div><mat-button-toggle-group formControlName="express" aria-labelledby="lb-express"><mat-button-toggle value="e">Bản điện tử</mat-button-toggle><mat-button-toggle value="p">Bản giấy</mat-button-toggle></mat-button-toggle-group></div>
${text('decision', 'Số QĐ điều động, bổ nhiệm')}${date('decided', 'QĐ có hiệu lực từ', '')}</div></mat-expansion-panel>
<mat-expansion-panel expanded><mat-expansion-panel-header><mat-panel-title>CTS đang sử dụng</mat-panel-title></mat-expansion-panel-header><div class="two">
${text('name', 'Chủ sở hữu CTS', must, '<mat-hint>Họ tên có dấu, như trên CTS</mat-hint>')}${text('pos', 'Chức vụ hiện tại của chủ sở hữu')}
${text('serial', 'Dãy số CTS', must, '<mat-hint align="end">16 ký tự thập lục phân</mat-hint>')}${text('device', 'Mã số trên thân token', must)}
${date('since', 'Ngày bắt đầu hiệu lực')}${date('till', 'Ngày hết hiệu lực')}
<div data-truth="kind"><div class="ask" id="lb-kind">Dạng thiết bị lưu khóa</div><mat-button-toggle-group formControlName="kind" aria-labelledby="lb-kind"><mat-button-toggle value="T">Token</mat-button-toggle><mat-button-toggle value="S">SIM</mat-button-toggle><mat-button-toggle value="C">Tập trung</mat-button-toggle></mat-button-toggle-group></div></div></mat-expansion-panel>
<mat-expansion-panel expanded><mat-expansion-panel-header><mat-panel-title>Nội dung xin điều chỉnh</mat-panel-title></mat-expansion-panel-header><div class="two">
<mat-form-field appearance="outline" data-truth="field"><mat-label>Trường thông tin</mat-label><mat-select formControlName="field" [compareWith]="same" required><mat-select-trigger>{{ form.value.field?.name }}</mat-select-trigger>@for (f of fields; track f.id) {<mat-option [value]="f">{{ f.name }}</mat-option>}</mat-select></mat-form-field>
<mat-form-field appearance="outline" data-truth="why"><mat-label>Lý do xin điều chỉnh</mat-label><mat-select formControlName="why" required><mat-option>--</mat-option>@for (w of reasons; track w.id) {<mat-option [value]="w.id">{{ w.name }}</mat-option>}</mat-select></mat-form-field>
<mat-form-field appearance="outline" data-truth="old"><mat-label>Đang ghi là</mat-label><textarea matInput formControlName="old" rows="2" required></textarea></mat-form-field>
<mat-form-field appearance="outline" data-truth="into"><mat-label>Xin sửa thành</mat-label><textarea matInput formControlName="into" rows="2" required></textarea></mat-form-field></div></mat-expansion-panel>
<mat-expansion-panel><mat-expansion-panel-header><mat-panel-title>Đầu mối nhận CTS đã điều chỉnh</mat-panel-title><mat-panel-description>mở để khai</mat-panel-description></mat-expansion-panel-header><ng-template matExpansionPanelContent><div class="two">
${text('rname', 'Họ tên đầu mối', must)}
<mat-form-field appearance="outline" data-truth="rpos"><mat-label>Vị trí công tác</mat-label><input matInput formControlName="rpos" [matAutocomplete]="jobs" required><mat-autocomplete #jobs="matAutocomplete">@for (j of near(); track j) {<mat-option [value]="j">{{ j }}</mat-option>}</mat-autocomplete></mat-form-field>
${text('rmob', 'Số ĐT liên hệ (di động)', 'type="tel" required')}${text('rmail', 'Hộp thư công vụ', 'type="email" required')}${date('rbirth', 'Ngày sinh', '')}</div></ng-template></mat-expansion-panel></mat-accordion>
<div data-truth="agree"><mat-checkbox formControlName="agree">Đồng ý để hệ thống chia sẻ dữ liệu</mat-checkbox></div>
<button type="button" data-danger="gui">GỬI PHIẾU</button></form>`,
})(
  class {
    offices = [
      { code: 'BCY.01', short: 'Cục CTS&BMTT', name: 'Cục Chứng thực số và Bảo mật thông tin' },
      { code: 'H34.13', short: 'Sở KH&CN', name: 'Sở Khoa học và Công nghệ tỉnh' },
      { code: 'H34.05', short: 'Sở GD&ĐT', name: 'Sở Giáo dục và Đào tạo tỉnh' },
    ];
    fields = [
      { id: 'ten', name: 'Họ tên thuê bao' },
      { id: 'coquan', name: 'Nơi công tác (cơ quan, tổ chức)' },
      { id: 'thu', name: 'Địa chỉ thư điện tử công vụ' },
      { id: 'chucvu', name: 'Chức vụ' },
    ];
    reasons = [
      { id: 1, name: 'Thuê bao chuyển công tác trong tỉnh' },
      { id: 2, name: 'Đổi thư điện tử công vụ' },
      { id: 3, name: 'Cơ quan đổi tên, sáp nhập' },
      { id: 4, name: 'Thông tin ghi sai khi cấp' },
    ];
    jobs = [
      'Nhân viên Công nghệ thông tin',
      'Nhân viên Văn thư',
      'Nhân viên Thiết bị',
      'Kế toán trưởng',
      'Phó Hiệu trưởng',
    ];
    form = new FormGroup(Object.fromEntries(keys.map((key) => [key, new FormControl(null)])));
    office() {
      return this.offices.find(({ code }) => code === this.form.value.to);
    }
    same(one, other) {
      return one?.id === other?.id;
    }
    near() {
      const asked = String(this.form.value.rpos ?? '').toLowerCase();
      return this.jobs.filter((each) => each.toLowerCase().includes(asked));
    }
    state() {
      const value = this.form.getRawValue();
      return {
        ...value,
        date: vn(value.date),
        decided: vn(value.decided),
        since: vn(value.since),
        till: vn(value.till),
        rbirth: vn(value.rbirth),
        field: value.field?.id,
        agree: value.agree || '',
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
