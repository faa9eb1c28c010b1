/** Invitations to subscribe. */
import { wording } from './furniture-rule.js';

export const newsletter = wording(
  'newsletter',
  300,
  // Sign up for our morning newsletter · Subscribe to our newsletter and never miss a story. · Get the day's news in your inbox
  /^(?:sign up|subscribe|register|get|receive|want|join)\b[^“”"]{0,200}\b(?:newsletters?|your inbox|e-?mail (?:alerts|updates)|(?:telegram|whatsapp) channel)\b[^“”"]{0,100}$/i,
  /^subscribe(?: (?:now|here|today|to .{2,60}))?[.!]?$/i,
  /^(?:our )?newsletters?(?: sign[ -]?up)?$/i,
  // Already a subscriber? Log in · This article is for subscribers only
  /^already (?:a subscriber|have an account|subscribed)\?/i,
  /^(?:this (?:article|content|story) is (?:only )?(?:for|available (?:only )?to) (?:our )?subscribers|to continue reading,? (?:please )?(?:subscribe|log in|sign in))\b/i,
  /^(?:please )?enter (?:your|a valid) e-?mail(?: address)?\.?$/i,
);
