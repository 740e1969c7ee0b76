; Moth Patrol, a cartridge for the NES. Gather the stars, mind the bats.
; The battery keeps the best score and how often the console was switched on.
; SPDX-License-Identifier: GPL-3.0-or-later

.include "memory.inc"

.segment "HEADER"
    .byte "NES", $1A, 1, 1, $12, 0  ; 16K program, 8K pictures, mapper 1 with battery
    .byte 1, 0, 0, 0, 0, 0, 0, 0    ; 8K RAM

.segment "VECTORS"
    .addr on_frame, on_reset, on_irq

.segment "CODE"

; The mapper takes five bits, one write each.
.macro mapper address, value
    lda #value
    .repeat 5
    sta address
    lsr a
    .endrepeat
.endmacro

on_reset:
    sei
    cld
    ldx #$40
    stx $4017
    ldx #$FF
    txs
    inx
    stx $2000
    stx $2001
    stx $4010
    lda #$80
    sta $8000
    mapper $8000, $0E               ; last bank fixed, pictures in one piece
    mapper $A000, 0
    mapper $E000, 0                 ; bit 4 clear: the battery RAM may be used
    jsr wait_beam
    lda #0
@clear:
    sta $0000, x
    sta $0300, x
    sta $0400, x
    inx
    bne @clear
    jsr wait_beam
    lda #$17
    sta seed
    sta seed + 1
    jsr open_save
    jsr sound_on
    jsr show_title
    lda #$88                        ; from now on, sixty frames a second
    sta $2000
@forever:
    lda #1
    sta frame_ready
@wait:
    lda frame_ready
    bne @wait
    jsr read_pad
    jsr random
    jsr sound_step
    jsr hide_sprites
    jsr step_scene
    jmp @forever

wait_beam:
    bit $2002
@wait:
    bit $2002
    bpl @wait
    rts

step_scene:
    lda scene
    cmp #PLAY
    beq @play
    cmp #OVER
    beq @over
    jmp step_title
@play:
    jmp step_play
@over:
    jmp step_over

on_frame:
    pha
    txa
    pha
    tya
    pha
    inc frame
    lda frame_ready
    beq @done
    lda #0
    sta $2003
    lda #>oam
    sta $4014
    jsr write_head
    lda #0
    sta $2005
    sta $2005
    lda #$88                        ; frames wanted, sprites from the second half of the pictures
    sta $2000
    lda #$1E
    sta $2001
    lda #0
    sta frame_ready
@done:
    pla
    tay
    pla
    tax
    pla
on_irq:
    rti

; Buttons, newest state in `pad`, freshly pressed ones in `pressed`. Bits: A B select start up down left right.
read_pad:
    lda pad
    sta pad_before
    lda #1
    sta $4016
    sta pad
    lsr a
    sta $4016
@bit:
    lda $4016
    lsr a
    rol pad
    bcc @bit
    lda pad_before
    eor #$FF
    and pad
    sta pressed
    rts

random:
    lda seed + 1
    lsr a
    rol seed
    bcc @kept
    eor #$B4
@kept:
    sta seed + 1
    eor seed
    rts

.include "save.inc"
.include "screen.inc"
.include "play.inc"
.include "sound.inc"
.include "tiles.inc"
