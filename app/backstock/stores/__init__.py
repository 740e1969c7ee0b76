"""What people own elsewhere: list it, and open its bytes. Shapes and addresses of each store stay inside this room."""
