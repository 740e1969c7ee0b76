"""One file per subject. Each makes a router from the node it serves."""
