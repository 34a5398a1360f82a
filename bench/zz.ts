import { readFileSync } from 'node:fs';
import { loadLibrary } from '/work/wt-me/src/store/loadLibrary.js';
import { judgeAll } from '/work/wt-me/bench/conversation/outcomes.js';
const library = loadLibrary('/work/wt-me/data', { locked: true });
const read=(n:string)=>readFileSync(`/work/coord/fresh/${n}.jsonl`,'utf8').trim().split('\n').map((l)=>JSON.parse(l));
const name=(s:string)=>library.base.entity.get(s)?.name ?? s;
const cases:any={followUps:read('followUps'),doubles:read('doubles'),comparisons:read('comparisons').map((c:any)=>({line:c.question,matter:c.matter,sides:(c.sides??[]).map(name)})),smallTalk:read('smallTalk')};
for (const [group, outcomes] of Object.entries(judgeAll(cases, library))) {
  const kinds=[...new Set(outcomes.map(o=>o.kind))];
  for (const k of [...kinds]) { const os=outcomes.filter(o=>o.kind===k); console.log(group,k,os.filter(o=>o.right).length+'/'+os.length);
    if (process.argv[2]) for (const o of os.filter(o=>!o.right)) console.log('     ', o.says); }
  console.log(group,'ALL',outcomes.filter(o=>o.right).length+'/'+outcomes.length);
}
