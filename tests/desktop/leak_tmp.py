"""The player opened and closed again and again gives back what it took."""
import gc, os, sys, threading, faulthandler
from pathlib import Path
import player_kit as kit
from player_stage import Stage, until, wait
from backstock.desktop import mpv_item
faulthandler.dump_traceback_later(290, exit=True)
def rss():
    return int(Path("/proc/self/statm").read_text().split()[1])*4096/1e6
def fds(): return len(os.listdir("/proc/self/fd"))
place=Path(sys.argv[-1]); stage=Stage(place)
film=kit.film(place/"f.mkv", seconds=10)
n=int(os.environ.get("N","50"))
for i in range(n):
    stage.open(film); stage.runs(0.05); stage.leave(); 
    if i%5==4 or i<2:
        wait(100); gc.collect()
        print(i+1, f"{rss():.1f} MB", fds(), "fds", len(os.listdir("/proc/self/task")), "threads", len(mpv_item._renderers), "renderers", flush=True)
stage.close()
