"""Moving packages by BitTorrent. The only room that knows libtorrent; plain values go in and out."""
