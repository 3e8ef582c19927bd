import sys,re
src,room,root=sys.argv[1:4]
L=["en","de","es","fr","zh"]
out={l:[] for l in L}
lines=open(src,encoding="utf8").read().split("\n")
i=0
while i<len(lines):
    s=lines[i]
    if s.startswith("@"):
        head=s[1:].split(); id=head[0]; var=(head[1] if len(head)>1 else "$many")
        texts=lines[i+1:i+6]
        assert len(texts)==5 and all(t.strip() and not t.startswith(("@","#")) for t in texts),(id,texts)
        attr=id.startswith(".")
        assert not (attr and lines[i-1].startswith("#")),id
        assert attr or id.startswith(room+"-"),id
        for l,t in zip(L,texts):
            ind="    " if attr else ""
            if "||" in t:
                forms=t.split("||")
                if l=="zh": forms=[forms[-1]]
                assert len(forms)==(1 if l=="zh" else 2),(id,l)
                body=f"{{ {var} ->\n"
                if len(forms)==2: body+=f"{ind}    [one] {forms[0]}\n"
                body+=f"{ind}   *[other] {forms[-1]}\n{ind}}}"
            else:
                assert not any("||" in x for x in texts) or l=="zh" ,(id,l,t)
                if any("||" in x for x in texts):
                    body=f"{{ {var} ->\n{ind}   *[other] {t}\n{ind}}}"
                else: body=t
            out[l].append(f"{ind}{id} = {body}")
        i+=6
    else:
        for l in L: out[l].append(s)
        i+=1
for l in L:
    open(f"{root}/ui/words/{l}/{room}.ftl","w",encoding="utf8").write("\n".join(out[l]).strip()+"\n")
