import '@angular/compiler';
import { CdkListbox, CdkOption } from '@angular/cdk/listbox';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormArray, FormBuilder, ReactiveFormsModule } from '@angular/forms';
import { startAngular } from '../app/angular.js';

const line = (key, label) =>
  `<p><label for="${key}_in">${label}</label><br><input id="${key}_in" size="60" formControlName="${key}" data-truth="${key}"></p>`;

const App = Component({
  selector: 'app-root',
  imports: [ReactiveFormsModule, CdkListbox, CdkOption],
  template: `
<style>.item { border-left: 4px solid #068; padding: 4px 12px; margin: 10px 0 } .choice { display: inline-flex; gap: 6px; padding: 0; margin: 0 } .choice li { list-style: none; border: 1px solid #888; padding: 3px 10px; cursor: pointer } .choice li[aria-selected=true] { background: #068; color: #fff }</style>
<h2>LAP BIEN BAN GIAO, NHAN THIET BI LUU KHOA BI MAT (MAU 08)</h2>
<form [formGroup]="form">
<fieldset><legend>Thoi gian, dia diem</legend>
<p>Ngay giao nhan (ngay, thang, nam):<span formGroupName="day" data-truth="day"> <input formControlName="d" size="2" maxlength="2" aria-label="Ngay giao nhan: ngay"> / <input formControlName="m" size="2" maxlength="2" aria-label="Ngay giao nhan: thang"> / <input formControlName="y" size="4" maxlength="4" aria-label="Ngay giao nhan: nam"></span></p>
${line('place', 'Dia diem giao nhan')}</fieldset>
<fieldset><legend>Ben giao</legend>${line('giver', 'Co quan giao')}${line('giverboss', 'Dai dien (thu truong co quan)')}${line('givertitle', 'Chuc vu nguoi dai dien')}</fieldset>
<fieldset><legend>Ben nhan</legend><p>Co quan nhan<br><select formControlName="taker" data-truth="taker"><option [ngValue]="null">-- chon --</option><option value="1">Cuc Chung thuc so va Bao mat thong tin</option><option value="2">So Khoa hoc va Cong nghe</option></select></p>${line('takerboss', 'Dai dien ben nhan')}${line('takertitle', 'Chuc vu dai dien ben nhan')}</fieldset>
<fieldset><legend>Danh sach thiet bi</legend><div formArrayName="items">@for (item of items.controls; track item; let i = $index) {<div class="item" [formGroupName]="i"><b>Thiet bi thu {{ i + 1 }}</b>
<p><label>Ten thue bao <input formControlName="name" [attr.data-truth]="'name' + i"></label> <label>So hieu thiet bi <input formControlName="device" [attr.data-truth]="'device' + i"></label> <label>So hieu chung thu <input formControlName="serial" [attr.data-truth]="'serial' + i"></label></p>
<div [attr.data-truth]="'kind' + i">Loai thiet bi <ul class="choice" cdkListbox formControlName="kind" cdkListboxOrientation="horizontal" aria-label="Loai thiet bi"><li cdkOption="PKI">PKI Token</li><li cdkOption="SIM">SIM PKI</li><li cdkOption="HSM">HSM</li></ul></div>
<p><label>Tinh trang thiet bi khi giao <input size="50" formControlName="state" [attr.data-truth]="'state' + i"></label> <label>Nien han con lai <input formControlName="left" size="6" [attr.data-truth]="'left' + i"></label></p></div>}</div>
<button type="button" (click)="add()">Them thiet bi</button></fieldset>
<p data-truth="copies">So ban lap: <label><input type="radio" formControlName="copies" value="2"> 02 ban</label> <label><input type="radio" formControlName="copies" value="4"> 04 ban</label></p>
<button type="button" data-danger="gui">Gui bien ban</button></form>`,
})(
  class {
    build = new FormBuilder();
    items = new FormArray([]);
    form = this.build.group({
      day: this.build.group({ d: '', m: '', y: '' }),
      place: '',
      giver: '',
      giverboss: '',
      givertitle: '',
      taker: null,
      takerboss: '',
      takertitle: '',
      items: this.items,
      copies: null,
    });
    constructor() {
      this.add();
    }
    add() {
      const empty = { name: '', device: '', serial: '', state: '', left: '' };
      this.items.push(this.build.group({ ...empty, kind: [[]] }));
    }
    state() {
      const { items, day, ...rest } = this.form.getRawValue();
      const parts = [day.d, day.m, day.y];
      const cells = items.flatMap((item, i) => Object.entries(item).map(([key, value]) => [key + i, value]));
      return {
        ...rest,
        day: parts.every(Boolean) ? parts.map((part) => part.padStart(2, '0')).join('/') : '',
        ...Object.fromEntries(cells),
      };
    }
  },
);

startAngular('app-root', App, [provideZonelessChangeDetection()]);
