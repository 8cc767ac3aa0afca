import { clerkInFirefox } from './firefoxDriver.ts';
import { walks } from './walks.ts';

walks(clerkInFirefox);
