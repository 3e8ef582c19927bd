"""usage: rep.py file < pairs; pairs split by lines '<<<' old '===' new '>>>'"""
import sys,re
root="/work/h/words-e/main/ui/src/"
txt=sys.stdin.read()
cur=None;bad=0
files={}
for m in re.finditer(r"^(?:FILE (\S+)|<<<\n(.*?)\n?===\n(.*?)\n?>>>)$",txt,re.S|re.M):
    if m.group(1): cur=m.group(1); files.setdefault(cur,open(root+cur,encoding="utf8").read()); continue
    old,new=m.group(2),m.group(3)
    n=files[cur].count(old)
    if n==0: print("NOT FOUND",cur,repr(old)); bad=1
    files[cur]=files[cur].replace(old,new)
for f,s in files.items(): open(root+f,"w",encoding="utf8").write(s)
sys.exit(bad)
