<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Backstock %1</source>
        <translation>Backstock %1</translation>
    </message>
    <message>
        <source>version licence license</source>
        <translation>バージョン ライセンス version licence license</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License バージョン3以降で公開されている自由ソフトウェア</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>データフォルダーを開く</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>報告用の詳細</translation>
    </message>
    <message>
        <source>bug help support clipboard</source>
        <translation>不具合 ヘルプ サポート クリップボード bug help support clipboard</translation>
    </message>
    <message>
        <source>Version, system and the last troubles of the log; keys, addresses and names of accounts are left out</source>
        <translation>バージョン、システム、ログにある最近の問題。キー、アドレス、アカウント名は含まれません</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>報告用の詳細をコピー</translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>問題%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Being read now</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Read now what is new</source>
        <translation>新着を今すぐ読み込む</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1のその他の操作</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>すべて読み込み直す</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>These could not be read the last time. Nothing of them was lost; the next reading tries again.</source>
        <translation>前回、次のものを読み込めませんでした。失われたものはありません。次回の読み込みで再試行します。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>No store is signed in.</source>
        <translation>サインイン中のストアはありません。</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>itch.ioにサインイン</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>Humbleにサインイン</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン情報</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>パスフレーズを使う</translation>
    </message>
</context>
<context>
    <name>ActionMenu</name>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>AddPanel</name>
    <message>
        <source>Add to the library</source>
        <translation>ライブラリに追加</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>itch.ioにサインイン</translation>
    </message>
    <message>
        <source>in the browser or with an API key; Backstock never sees the password</source>
        <translation>ブラウザーまたはAPIキーで。Backstockがパスワードに触れることはありません</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>Humbleにサインイン</translation>
    </message>
    <message>
        <source>with the session of your browser</source>
        <translation>お使いのブラウザーのセッションで</translation>
    </message>
    <message>
        <source>Add by address</source>
        <translation>アドレスで追加</translation>
    </message>
    <message>
        <source>a free title at itch.io, by its page</source>
        <translation>itch.ioの無料タイトルを、そのページから</translation>
    </message>
    <message>
        <source>Adopt a folder</source>
        <translation>既存のフォルダーを取り込む</translation>
    </message>
    <message>
        <source>earlier downloads of what you own, recognised by their digests</source>
        <translation>以前にダウンロードした所有タイトルを、ダイジェストで識別</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>installers, films and music that no store listed</source>
        <translation>ストアにないインストーラー、映画、音楽</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>a game, a film, an album, a torrent file</source>
        <translation>ゲーム、映画、アルバム、トレントファイル</translation>
    </message>
    <message>
        <source>Open a magnet</source>
        <translation>マグネットリンクを開く</translation>
    </message>
    <message>
        <source>shows name and size before anything is downloaded</source>
        <translation>ダウンロードの前に名前とサイズを表示</translation>
    </message>
    <message>
        <source>Try the demo store</source>
        <translation>デモストアを試す</translation>
    </message>
    <message>
        <source>no account; free titles, everything real</source>
        <translation>アカウント不要。無料タイトルで、すべて本物の動作</translation>
    </message>
</context>
<context>
    <name>AddressPanel</name>
    <message>
        <source>Add by address</source>
        <translation>アドレスで追加</translation>
    </message>
    <message>
        <source>The page of a free title at itch.io. It is listed in your library; nothing is downloaded yet.</source>
        <translation>itch.ioの無料タイトルのページです。ライブラリに登録するだけで、まだ何もダウンロードしません。</translation>
    </message>
    <message>
        <source>name.itch.io/title</source>
        <translation>name.itch.io/title</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>ストアに問い合わせ中</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>AdoptPanel</name>
    <message>
        <source>Looking for what you own</source>
        <translation>所有タイトルを探しています</translation>
    </message>
    <message>
        <source>The folder was not gone through</source>
        <translation>フォルダーを調べられませんでした</translation>
    </message>
    <message>
        <source>The folder was gone through</source>
        <translation>フォルダーを調べ終えました</translation>
    </message>
    <message>
        <source>Files whose size and digests are exactly what a store announced become verified sources without a download. Everything stays where it lies.</source>
        <translation>サイズとダイジェストがストアの情報と完全に一致するファイルは、ダウンロードなしで検証済みソースになります。ファイルの場所は変わりません。</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Go on without watching</source>
        <translation>バックグラウンドで続ける</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>AmountEntry</name>
    <message>
        <source>%1, GB</source>
        <translation>%1、GB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>High: pure text, and lines around everything that can be pressed</source>
        <translation>高: 文字をはっきり表示し、押せるものすべてを線で囲みます</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>Compact: lower rows, and covers without their names</source>
        <translation>コンパクト: 行を低くし、カバーの名前を省きます</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Television mode</source>
        <translation>テレビモード</translation>
    </message>
    <message>
        <source>Large, for a pad or a remote from across the room; F10 leaves it</source>
        <translation>離れた場所からゲームパッドやリモコンで使う大きな表示。F10で終了</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Open that page at the store</source>
        <translation>ストアのそのページを開く</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
</context>
<context>
    <name>Backstock</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 % is here</source>
        <translation>%1%が手元にあります</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%3年%2%1日</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1が応答しません。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き%1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2から%1</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>手元に%1</translation>
    </message>
    <message>
        <source>%1 in %2 packages, kept by %3</source>
        <translation>%1（パッケージ%2個）を%3で保管</translation>
    </message>
    <message>
        <source>%1 is part of your shelf now.</source>
        <translation>%1が棚に加わりました。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 no longer knows %2’s sign-in.</source>
        <translation>%1で%2のサインインが無効になりました。</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>空き%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 nodes in reach</source>
        <translation>ノード%2台中%1台に接続済み</translation>
    </message>
    <message>
        <source>%1 on the shelf</source>
        <translation>棚に%1</translation>
    </message>
    <message>
        <source>%1 signed %2 out.</source>
        <translation>%1から%2がサインアウトされました。</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1ほか%2件</translation>
    </message>
    <message>
        <source>%1 are free. What is paged out goes to the node with the most room.</source>
        <translation>空きは%1です。棚へ移すものは、最も空きの多いノードに置かれます。</translation>
    </message>
    <message>
        <source>%1 could be free on this computer</source>
        <translation>このコンピューターで%1を空けられます</translation>
    </message>
    <message>
        <source>%1 did not end well</source>
        <translation>%1は正常に終わりませんでした</translation>
    </message>
    <message>
        <source>%1 has never answered</source>
        <translation>%1はまだ一度も応答していません</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds the last copy of %n title(s)</source>
        <translation>
            <numerusform>%n件のタイトルの最後のコピーが%1にあります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1が届きました</translation>
    </message>
    <message>
        <source>%1 is nearly full</source>
        <translation>%1の空きがわずかです</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1は「%2」で使われています。</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 last answered: %2</source>
        <translation>%1の最後の応答:%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln title(s)</source>
        <translation>
            <numerusform>%Ln件中%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wants a new sign-in</source>
        <translation>%1で再サインインが必要です</translation>
    </message>
    <message>
        <source>%1, %2 channels</source>
        <translation>%1、%2チャンネル</translation>
    </message>
    <message>
        <source>%1, the rest comes at %2</source>
        <translation>%1。残りを%2で受信中です</translation>
    </message>
    <message>
        <source>%1, when its turn comes</source>
        <translation>%1（順番待ち）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: data was protected</source>
        <translation>%1: データを保護しました</translation>
    </message>
    <message>
        <source>%1; the rest was stopped. Resume it under Downloads</source>
        <translation>%1。残りは停止されています。「ダウンロード」で再開してください</translation>
    </message>
    <message>
        <source>%1; what came earlier is being read first</source>
        <translation>%1。先に受信済みの部分を読み込んでいます</translation>
    </message>
    <message>
        <source>%1; what holds the rest does not answer</source>
        <translation>%1。残りを持つノードが応答しません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>コピー%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>ファイル%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>ノード%Ln台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln package(s)</source>
        <translation>
            <numerusform>パッケージ%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed: %1</source>
        <translation>
            <numerusform>%Ln件は残りました：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>タイトル%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) added.</source>
        <translation>
            <numerusform>タイトルを%Ln件追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) are one now.</source>
        <translation>
            <numerusform>タイトル%Ln件を1つにまとめました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) changed.</source>
        <translation>
            <numerusform>タイトル%Ln件を変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) hidden</source>
        <translation>
            <numerusform>非表示のタイトル%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) hidden.</source>
        <translation>
            <numerusform>タイトル%Ln件を非表示にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) put into “%1”.</source>
        <translation>
            <numerusform>タイトル%Ln件を「%1」に入れました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) removed from this computer.</source>
        <translation>
            <numerusform>タイトル%Ln件をこのコンピューターから削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) shown again.</source>
        <translation>
            <numerusform>タイトル%Ln件を再び表示しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) tagged.</source>
        <translation>
            <numerusform>タイトル%Ln件にタグを付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be checked, byte by byte.</source>
        <translation>
            <numerusform>タイトル%Ln件を1バイトずつ確認します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be copied to the shelf.</source>
        <translation>
            <numerusform>%Ln件のタイトルを棚にコピーします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be fetched.</source>
        <translation>
            <numerusform>タイトル%Ln件を入手します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will come here.</source>
        <translation>
            <numerusform>タイトル%Ln件を手元に移します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will go to the shelf.</source>
        <translation>
            <numerusform>タイトル%Ln件を棚へ移します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) did not end well.</source>
        <translation>
            <numerusform>%n件のジョブが正常に終わりませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) did not end well. Start Backstock again to see to it.</source>
        <translation>
            <numerusform>%n件のジョブが正常に終わりませんでした。確認するにはBackstockをもう一度起動してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) do not answer.</source>
        <translation>
            <numerusform>%n台のノードが応答しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) have lapsed: %1.</source>
        <translation>
            <numerusform>%n件のサインインが失効しています：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) are here</source>
        <translation>
            <numerusform>タイトル%n件が届きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) can be updated.</source>
        <translation>
            <numerusform>%n件のタイトルを更新できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) have no copy on the shelf</source>
        <translation>
            <numerusform>%n件のタイトルは棚にコピーがありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) here were not opened for half a year. Paged out they come back when you play them.</source>
        <translation>
            <numerusform>ここにある%n件のタイトルは半年間開かれていません。棚へ移しても、プレイするときに戻ってきます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) lie in one place only</source>
        <translation>
            <numerusform>タイトル%n件は1か所にしかありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) lie on this computer only</source>
        <translation>
            <numerusform>%n件のタイトルはこのコンピューターにしかありません</numerusform>
        </translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32ビット</translation>
    </message>
    <message>
        <source>64 bit</source>
        <translation>64ビット</translation>
    </message>
    <message>
        <source>A magnet link begins with “magnet:”.</source>
        <translation>マグネットリンクは「magnet:」で始まります。</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>1ページ下へ</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>1ページ上へ</translation>
    </message>
    <message>
        <source>ARRIVING</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>ARRIVING %1 %</source>
        <translation>受信中 %1%</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>ノードを追加</translation>
    </message>
    <message>
        <source>Add a node to the shelf</source>
        <translation>棚にノードを追加</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>ライブラリに追加</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>As a program for Linux</source>
        <translation>Linuxのプログラムとして</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度問い合わせる</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>ストアに問い合わせ中</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>At most %1 in</source>
        <translation>受信は最大%1</translation>
    </message>
    <message>
        <source>At most %1 in, %2 out</source>
        <translation>受信は最大%1、送信は最大%2</translation>
    </message>
    <message>
        <source>At most %1 out</source>
        <translation>送信は最大%1</translation>
    </message>
    <message>
        <source>At the store the key goes on being good until you revoke it there.</source>
        <translation>キーは、ストア側で無効にするまで有効です。</translation>
    </message>
    <message>
        <source>At the store the session ends when you sign out in the browser it came from.</source>
        <translation>ストア側のセッションは、取得元のブラウザーでサインアウトすると終了します。</translation>
    </message>
    <message>
        <source>Backstock has ended</source>
        <translation>Backstockは終了しました</translation>
    </message>
    <message>
        <source>Backstock is still there</source>
        <translation>Backstockは動いています</translation>
    </message>
    <message>
        <source>Backstock works on</source>
        <translation>Backstockは作業を続けています</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>書籍</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>書籍</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>追加中</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>Bundle or order</source>
        <translation>バンドルまたは注文</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>チャプター%1</translation>
    </message>
    <message>
        <source>Checking every byte</source>
        <translation>全バイトを確認中</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Claim and get</source>
        <translation>受け取って入手</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Collection at the store</source>
        <translation>ストアのコレクション</translation>
    </message>
    <message>
        <source>Collections and filters</source>
        <translation>コレクションとフィルター</translation>
    </message>
    <message>
        <source>Compact rows on or off</source>
        <translation>コンパクト表示のオン/オフ</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>%1にコピー</translation>
    </message>
    <message>
        <source>Decoded by</source>
        <translation>デコード</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>体験版</translation>
    </message>
    <message>
        <source>Demo store</source>
        <translation>デモストア</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>ELSEWHERE</source>
        <translation>別の場所</translation>
    </message>
    <message>
        <source>Edit this title</source>
        <translation>このタイトルを編集</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Everything that was under way is done.</source>
        <translation>進行中だった作業はすべて終わりました。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files as they came from the stores</source>
        <translation>ストアから届いたままのファイル</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>Films and music are played apart: one list holds either.</source>
        <translation>映画と音楽は別々に再生します。1つのリストに入るのはどちらか一方です。</translation>
    </message>
    <message>
        <source>Find a title or a command</source>
        <translation>タイトルやコマンドを検索</translation>
    </message>
    <message>
        <source>First letter</source>
        <translation>頭文字</translation>
    </message>
    <message>
        <source>For Windows, through Proton</source>
        <translation>Windows用、Protonで実行</translation>
    </message>
    <message>
        <source>For Windows, through Wine</source>
        <translation>Windows用、Wineで実行</translation>
    </message>
    <message>
        <source>For no known platform</source>
        <translation>対応プラットフォーム不明</translation>
    </message>
    <message>
        <source>From no store</source>
        <translation>どのストアのものでもない</translation>
    </message>
    <message>
        <source>From now on Backstock asks for the passphrase when it starts.</source>
        <translation>今後、Backstockは起動時にパスフレーズを尋ねます。</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>速度制限なし</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>入手</translation>
    </message>
    <message>
        <source>Getting</source>
        <translation>入手中</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on with all</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Go on with all downloads</source>
        <translation>すべてのダウンロードを再開</translation>
    </message>
    <message>
        <source>Go to Downloads</source>
        <translation>ダウンロードへ移動</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>ホームへ移動</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>ライブラリへ移動</translation>
    </message>
    <message>
        <source>Go to the shelf</source>
        <translation>棚へ移動</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>入手</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>手元</translation>
    </message>
    <message>
        <source>HERE · %1</source>
        <translation>手元 · %1</translation>
    </message>
    <message>
        <source>Heard through</source>
        <translation>音声出力</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>手元</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>High contrast on or off</source>
        <translation>高コントラストのオン/オフ</translation>
    </message>
    <message>
        <source>IN A BUNDLE</source>
        <translation>バンドル内</translation>
    </message>
    <message>
        <source>In an emulator</source>
        <translation>エミュレーターで</translation>
    </message>
    <message>
        <source>In no bundle</source>
        <translation>バンドルなし</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>コレクションなし</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>ブラウザーで</translation>
    </message>
    <message>
        <source>It does not play: %1.</source>
        <translation>再生できません: %1。</translation>
    </message>
    <message>
        <source>It ended with a fault.</source>
        <translation>エラーで終了しました。</translation>
    </message>
    <message>
        <source>It ends by itself when the work is done. Start it again to see the window before.</source>
        <translation>作業が終わると自動的に終了します。その前にウィンドウを見るには、もう一度起動してください。</translation>
    </message>
    <message>
        <source>It is hidden; the filter “Hidden” shows it.</source>
        <translation>非表示にしました。フィルター「非表示」で見られます。</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>すでにリストにあります。</translation>
    </message>
    <message>
        <source>It is shown again.</source>
        <translation>再表示しました。</translation>
    </message>
    <message>
        <source>It runs, with a caution.</source>
        <translation>実行中ですが、注意点があります。</translation>
    </message>
    <message>
        <source>It waits beside the clock. Settings has what closing the window does.</source>
        <translation>時計の横で待機しています。ウィンドウを閉じたときの動作は設定で選べます。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys and pages only</source>
        <translation>キーやページのみ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>最終プレイ</translation>
    </message>
    <message>
        <source>Lately added</source>
        <translation>追加が新しい順</translation>
    </message>
    <message>
        <source>Less motion on or off</source>
        <translation>控えめなアニメーションのオン/オフ</translation>
    </message>
    <message>
        <source>Listen to “%1”</source>
        <translation>「%1」を聴く</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>見てみる</translation>
    </message>
    <message>
        <source>Look for the nodes again</source>
        <translation>ノードを再確認</translation>
    </message>
    <message>
        <source>Looking through a folder</source>
        <translation>フォルダーを調査中</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>制作者</translation>
    </message>
    <message>
        <source>Maker unknown</source>
        <translation>制作者不明</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Mod</source>
        <translation>MOD</translation>
    </message>
    <message>
        <source>More deeds</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>NO LONGER LISTED</source>
        <translation>掲載終了</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>No longer in any store: %1. %2 does not answer just now.</source>
        <translation>どのストアにももうありません:%1。%2は今応答していません。</translation>
    </message>
    <message>
        <source>No longer in any store: %1. There is no second copy.</source>
        <translation>どのストアにももうありません:%1。ほかにコピーはありません。</translation>
    </message>
    <message>
        <source>No longer in any store: %1. With a copy here there are two.</source>
        <translation>どのストアにももうありません:%1。ここにもコピーを置けば2つになります。</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>掲載終了</translation>
    </message>
    <message>
        <source>No longer tagged “%1”.</source>
        <translation>タグ「%1」を外しました。</translation>
    </message>
    <message>
        <source>No node in reach has room for a copy just now.</source>
        <translation>今つながるノードには、コピーを置く空きがありません。</translation>
    </message>
    <message>
        <source>No picture was kept: %1 cannot be written.</source>
        <translation>画像を保存できませんでした: %1に書き込めません。</translation>
    </message>
    <message>
        <source>Not claimed yet</source>
        <translation>未受け取り</translation>
    </message>
    <message>
        <source>Not to be had now</source>
        <translation>今は入手できません</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Nothing there could be added.</source>
        <translation>追加できるものがありませんでした。</translation>
    </message>
    <message>
        <source>Nothing was pasted yet.</source>
        <translation>まだ何も貼り付けられていません。</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>まだ何も入力されていません。</translation>
    </message>
    <message>
        <source>ONLINE</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>棚</translation>
    </message>
    <message>
        <source>On the way to or from the shelf</source>
        <translation>棚との間で移動中</translation>
    </message>
    <message>
        <source>One of Ctrl, Alt and Meta has to be held, or it is a key from F1 on.</source>
        <translation>Ctrl、Alt、Metaのいずれかを押しながらのキーか、F1以降のキーにしてください。</translation>
    </message>
    <message>
        <source>Only %1 are left on this computer.</source>
        <translation>このコンピューターの空きは残り%1です。</translation>
    </message>
    <message>
        <source>Only at the store</source>
        <translation>ストアのみ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Open a torrent or magnet</source>
        <translation>トレントまたはマグネットリンクを開く</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open or do</source>
        <translation>開く・実行</translation>
    </message>
    <message>
        <source>Open or select a title first, then edit it.</source>
        <translation>先にタイトルを開くか選択してから、編集してください。</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>Opening the demo store</source>
        <translation>デモストアを開いています</translation>
    </message>
    <message>
        <source>Opens in the player</source>
        <translation>プレーヤーで開く</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Own files</source>
        <translation>自分のファイル</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>棚から出す</translation>
    </message>
    <message>
        <source>Page in and play</source>
        <translation>棚から出してプレイ</translation>
    </message>
    <message>
        <source>Page in and watch</source>
        <translation>棚から出して再生</translation>
    </message>
    <message>
        <source>Page out what you do not need just now; it comes back when you play it.</source>
        <translation>今使わないものは棚へ移せます。プレイするときに戻ってきます。</translation>
    </message>
    <message>
        <source>Paging in</source>
        <translation>棚から出しています</translation>
    </message>
    <message>
        <source>Paging out</source>
        <translation>棚へ移しています</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Pause all downloads</source>
        <translation>すべてのダウンロードを一時停止</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>ドロップフレーム</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>プレイ</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>music</comment>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play now</source>
        <comment>music</comment>
        <translation>今すぐ再生</translation>
    </message>
    <message>
        <source>Play “%1”</source>
        <translation>「%1」をプレイ</translation>
    </message>
    <message>
        <source>Played lately</source>
        <translation>最近プレイしたもの</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Put into “%1”.</source>
        <translation>「%1」に入れました。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>READING</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Read all stores again</source>
        <translation>すべてのストアを読み込み直す</translation>
    </message>
    <message>
        <source>Reading what you own</source>
        <translation>所有タイトルを読み込み中</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録済み</translation>
    </message>
    <message>
        <source>Runs natively</source>
        <translation>ネイティブで実行</translation>
    </message>
    <message>
        <source>SHELF</source>
        <translation>棚</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>STORE · %1</source>
        <translation>ストア · %1</translation>
    </message>
    <message>
        <source>Saves and their snapshots</source>
        <translation>セーブデータとスナップショット</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Set aside because it differs</source>
        <translation>不一致のため隔離</translation>
    </message>
    <message>
        <source>Set by %1 in the environment, which wins.</source>
        <translation>環境変数%1の設定が優先されます。</translation>
    </message>
    <message>
        <source>Shelf in reach</source>
        <translation>棚に接続済み</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show Backstock</source>
        <translation>Backstockを表示</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Signed in as %1. Reading what you own.</source>
        <translation>%1としてサインインしました。所有タイトルを読み込んでいます。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Something went wrong inside Backstock; the log has the details.</source>
        <translation>Backstockの内部で問題が起きました。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>サウンドトラック</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>ソースコード</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Starting the demo store</source>
        <translation>デモストアを起動中</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Store&apos;s MD5</source>
        <translation>ストアのMD5</translation>
    </message>
    <message>
        <source>TO THE SHELF</source>
        <translation>棚へ移動中</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tagged “%1”.</source>
        <translation>タグ「%1」を付けました。</translation>
    </message>
    <message>
        <source>Taken out of “%1”.</source>
        <translation>「%1」から外しました。</translation>
    </message>
    <message>
        <source>Television mode</source>
        <translation>テレビモード</translation>
    </message>
    <message>
        <source>Television mode on or off</source>
        <translation>テレビモードのオン/オフ</translation>
    </message>
    <message>
        <source>That is no address of a page. It looks like “name.itch.io/title”.</source>
        <translation>ページのアドレスではありません。「name.itch.io/title」のように入力してください。</translation>
    </message>
    <message>
        <source>The collection “%1” is gone; its titles stay.</source>
        <translation>コレクション「%1」を削除しました。中のタイトルは残ります。</translation>
    </message>
    <message>
        <source>The cover was changed.</source>
        <translation>カバーを変更しました。</translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation>ファイルを読み込めません。移動または削除された可能性があります。</translation>
    </message>
    <message>
        <source>The last copy lies there, and no store has it any more: %1.</source>
        <translation>最後のコピーがそこにあり、どのストアにももうありません:%1。</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>次のセクション</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>The section before</source>
        <translation>前のセクション</translation>
    </message>
    <message>
        <source>The shortcuts are as they came.</source>
        <translation>ショートカットを初期設定に戻しました。</translation>
    </message>
    <message>
        <source>The title this leads to is not in your library.</source>
        <translation>このリンク先のタイトルはライブラリにありません。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2つが一致しません。</translation>
    </message>
    <message>
        <source>The wide picture was changed.</source>
        <translation>横長画像を変更しました。</translation>
    </message>
    <message>
        <source>Their stores still list them. A copy on the shelf is there when a store is not.</source>
        <translation>ストアにはまだあります。棚にコピーがあれば、ストアがなくなっても残ります。</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>テーマ: システムに合わせる</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ: ダーク</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ: ライト</translation>
    </message>
    <message>
        <source>There is no picture. Copy or drop a PNG, JPEG, WebP or AVIF picture or its file.</source>
        <translation>画像がありません。PNG、JPEG、WebP、AVIFの画像かそのファイルを、コピーまたはドロップしてください。</translation>
    </message>
    <message>
        <source>There is nothing here to play yet.</source>
        <translation>まだ再生できるものがありません。</translation>
    </message>
    <message>
        <source>These hours have no limit of their own now.</source>
        <translation>この時間帯の個別の制限を解除しました。</translation>
    </message>
    <message>
        <source>They are two titles again, and stay so.</source>
        <translation>再び2つのタイトルに分けました。今後も別々のままです。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>This is no film or sound that can be played: its format is not known, or it is damaged.</source>
        <translation>再生できる映像や音声ではありません。形式が不明か、壊れています。</translation>
    </message>
    <message>
        <source>This link is none that Backstock knows.</source>
        <translation>Backstockの知らないリンクです。</translation>
    </message>
    <message>
        <source>Through Proton</source>
        <translation>Protonで実行</translation>
    </message>
    <message>
        <source>Through Wine</source>
        <translation>Wineで実行</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Torrents</source>
        <translation>トレント</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>トラック%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>UNPACKING</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>直前の操作を元に戻す</translation>
    </message>
    <message>
        <source>Unpacked, ready to start</source>
        <translation>展開済み、すぐに起動可能</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Update offered</source>
        <translation>更新あり</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ビデオ</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Watch from %1</source>
        <translation>%1から再生</translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation>今すぐ再生</translation>
    </message>
    <message>
        <source>Watch “%1”</source>
        <translation>「%1」を再生</translation>
    </message>
    <message>
        <source>What is here stays until it came.</source>
        <translation>更新が届くまで、手元のものはそのまま残ります。</translation>
    </message>
    <message>
        <source>What it owns stays listed; getting more needs a new sign-in.</source>
        <translation>所有タイトルの一覧は残ります。新たに入手するには再サインインが必要です。</translation>
    </message>
    <message>
        <source>What lies only there can be paged in when it is back.</source>
        <translation>そこにしかないものは、復帰すれば棚から出せます。</translation>
    </message>
    <message>
        <source>What you wrote about “%1” was not saved.</source>
        <translation>「%1」について書いた内容は保存されませんでした。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Whole screen on or off</source>
        <translation>全画面表示のオン/オフ</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>Year it was added</source>
        <translation>追加した年</translation>
    </message>
    <message>
        <source>Year unknown</source>
        <translation>年不明</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分で追加</translation>
    </message>
    <message>
        <source>a key or a page only</source>
        <translation>キーまたはページのみ</translation>
    </message>
    <message>
        <source>a key, shown and redeemed on the store’s page only</source>
        <translation>キーのみ。表示と引き換えはストアのページで</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>約%1時間</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>約%1分</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>約%1秒</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>added by you, recorded as it was</source>
        <translation>自分で追加し、そのまま記録</translation>
    </message>
    <message>
        <source>also with %1</source>
        <translation>%1でも所有</translation>
    </message>
    <message>
        <source>an update is offered</source>
        <translation>更新あり</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>外観 appearance</translation>
    </message>
    <message>
        <source>appearance access</source>
        <translation>外観 アクセシビリティ appearance access</translation>
    </message>
    <message>
        <source>appearance animation</source>
        <translation>外観 アニメーション 動き appearance animation</translation>
    </message>
    <message>
        <source>appearance day</source>
        <translation>外観 昼 明るい appearance day</translation>
    </message>
    <message>
        <source>appearance density</source>
        <translation>外観 密度 行 appearance density</translation>
    </message>
    <message>
        <source>appearance night</source>
        <translation>外観 夜 暗い appearance night</translation>
    </message>
    <message>
        <source>appearance size zoom</source>
        <translation>外観 サイズ 拡大 縮小 ズーム appearance size zoom</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>asking the store which there are</source>
        <translation>ストアに一覧を問い合わせ中</translation>
    </message>
    <message>
        <source>being read now</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>big picture large</source>
        <translation>大画面 拡大 big picture large</translation>
    </message>
    <message>
        <source>book</source>
        <translation>書籍</translation>
    </message>
    <message>
        <source>bulk node</source>
        <translation>保管ノード</translation>
    </message>
    <message>
        <source>claims it at the store first</source>
        <translation>先にストアで受け取ります</translation>
    </message>
    <message>
        <source>claims it from %1</source>
        <translation>%1から受け取ります</translation>
    </message>
    <message>
        <source>did not arrive</source>
        <translation>受信失敗</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation>すべて一時停止中</translation>
    </message>
    <message>
        <source>exactly what the store sold you</source>
        <translation>ストアで購入したものと完全に一致</translation>
    </message>
    <message>
        <source>fewest copies first</source>
        <translation>コピーの少ない順</translation>
    </message>
    <message>
        <source>film</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>%1～%2: %3</translation>
    </message>
    <message>
        <source>from the store</source>
        <translation>ストアから</translation>
    </message>
    <message>
        <source>game</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>ブラウザーで</translation>
    </message>
    <message>
        <source>it is running now</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>it lies on somebody else’s server</source>
        <translation>第三者のサーバーにあります</translation>
    </message>
    <message>
        <source>it runs on the store’s page only</source>
        <translation>ストアのページでのみ動作</translation>
    </message>
    <message>
        <source>jobs transfers</source>
        <translation>ジョブ 転送 ダウンロード jobs transfers</translation>
    </message>
    <message>
        <source>last answered: %1</source>
        <translation>最後の応答:%1</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>搬出中</translation>
    </message>
    <message>
        <source>looking whether that is still so</source>
        <translation>最新の状態か確認中</translation>
    </message>
    <message>
        <source>music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>name cover artwork metadata rename</source>
        <translation>名前 カバー アートワーク メタデータ 名前変更 name cover artwork metadata rename</translation>
    </message>
    <message>
        <source>never answered yet</source>
        <translation>まだ応答なし</translation>
    </message>
    <message>
        <source>no copy</source>
        <translation>コピーなし</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>掲載終了</translation>
    </message>
    <message>
        <source>nodes copies</source>
        <translation>ノード コピー nodes copies</translation>
    </message>
    <message>
        <source>not claimed yet</source>
        <translation>未受け取り</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>not in reach</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>not what the store announced</source>
        <translation>ストアの情報と一致しません</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>nothing: no sound device answers</source>
        <translation>なし: 応答する音声デバイスがありません</translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <translation>%1に%2</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>このコンピューターで</translation>
    </message>
    <message>
        <source>only at the store</source>
        <translation>ストアのみ</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>前回: %1</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>pair join</source>
        <translation>ペアリング 参加 pair join</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>plain files, yours</source>
        <translation>通常のファイル、自分専用</translation>
    </message>
    <message>
        <source>played %1, last %2</source>
        <translation>プレイ時間%1、前回は%2</translation>
    </message>
    <message>
        <source>playing a film or music</source>
        <translation>映画または音楽を再生中</translation>
    </message>
    <message>
        <source>preferences options accounts</source>
        <translation>環境設定 オプション アカウント preferences options accounts</translation>
    </message>
    <message>
        <source>present</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>読み込み: %1</translation>
    </message>
    <message>
        <source>resume continue</source>
        <translation>再開 続ける resume continue</translation>
    </message>
    <message>
        <source>sealed: it sees only noise</source>
        <translation>封印: ノードにはノイズしか見えません</translation>
    </message>
    <message>
        <source>sign in account folder store</source>
        <translation>サインイン アカウント フォルダー ストア sign in account folder store</translation>
    </message>
    <message>
        <source>signed out by the store; the library stays as it was</source>
        <translation>ストア側でサインアウト済み。ライブラリはそのままです</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>stop hold</source>
        <translation>停止 保留 stop hold</translation>
    </message>
    <message>
        <source>sync refresh</source>
        <translation>同期 更新 sync refresh</translation>
    </message>
    <message>
        <source>the decoder gave no reason</source>
        <translation>デコーダーから理由の通知なし</translation>
    </message>
    <message>
        <source>the graphics card (%1)</source>
        <translation>グラフィックカード（%1）</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>the shelf</source>
        <translation>棚</translation>
    </message>
    <message>
        <source>the store gave no digest to compare with</source>
        <translation>照合用のダイジェストがストアにありません</translation>
    </message>
    <message>
        <source>the store lists no files</source>
        <translation>ストアに掲載ファイルなし</translation>
    </message>
    <message>
        <source>the store no longer lists it</source>
        <translation>ストアでの掲載は終了しました</translation>
    </message>
    <message>
        <source>the store was not asked yet</source>
        <translation>ストアに未問い合わせ</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>universal</source>
        <translation>ユニバーサル</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>work node</source>
        <translation>作業ノード</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>“%1” goes to the shelf; when it is there, it leaves this computer.</source>
        <translation>「%1」を棚へ移します。移し終えたら、このコンピューターから外します。</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>「%1」を「%2」に名前変更しました。</translation>
    </message>
    <message>
        <source>“%1” plays last.</source>
        <translation>「%1」を最後に再生します。</translation>
    </message>
    <message>
        <source>“%1” plays next.</source>
        <translation>「%1」を次に再生します。</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>“%1” was made.</source>
        <translation>「%1」を作成しました。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>BrowserReading</name>
    <message>
        <source>Use the session of a browser</source>
        <translation>ブラウザーのセッションを使う</translation>
    </message>
    <message>
        <source>Choose where you are signed in. Backstock reads that one cookie there, once, and nothing else.</source>
        <translation>サインイン済みのブラウザーを選んでください。Backstockはそのクッキー1つを一度だけ読み取り、ほかには何も読み取りません。</translation>
    </message>
    <message>
        <source>No browser that can be read was found here. Paste the cookie instead.</source>
        <translation>読み取れるブラウザーが見つかりませんでした。代わりにクッキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>If you are signed in at Humble in a browser on this computer, Backstock can take the cookie from there. It reads nothing before you choose.</source>
        <translation>このコンピューターのブラウザーでHumbleにサインインしていれば、Backstockはそこからクッキーを取得できます。選択するまでは何も読み取りません。</translation>
    </message>
    <message>
        <source>I agree; show my browsers</source>
        <translation>同意してブラウザーを表示</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, press Delete to remove</source>
        <translation>%1、Deleteキーで削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>Put into a collection</source>
        <translation>コレクションに入れる</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>新しいコレクション…</translation>
    </message>
</context>
<context>
    <name>CollectionEntry</name>
    <message>
        <source>Collection %1, %2</source>
        <translation>コレクション%1、%2</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1のその他の操作</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove the collection</source>
        <translation>コレクションを削除</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>%1, falling</source>
        <translation>%1、降順</translation>
    </message>
    <message>
        <source>%1, rising</source>
        <translation>%1、昇順</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search titles and commands</source>
        <translation>タイトルとコマンドを検索</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>A title, a page, or what to do</source>
        <translation>タイトル、ページ、操作</translation>
    </message>
    <message>
        <source>Nothing is called so, and nothing can be done by that name.</source>
        <translation>その名前のタイトルも操作もありません。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A browser cannot be started as root without a sandbox.</source>
        <translation>サンドボックスなしでは、rootとしてブラウザーを起動できません。</translation>
    </message>
    <message>
        <source>A collection or a tag needs a name.</source>
        <translation>コレクションやタグには名前が必要です。</translation>
    </message>
    <message>
        <source>A file of this torrent has no name.</source>
        <translation>このトレント内のファイルに名前がありません。</translation>
    </message>
    <message>
        <source>A hash in this torrent has the wrong length.</source>
        <translation>このトレント内のハッシュの長さが正しくありません。</translation>
    </message>
    <message>
        <source>A magnet</source>
        <translation>マグネット</translation>
    </message>
    <message>
        <source>A name in this torrent is not readable text.</source>
        <translation>このトレント内の名前は読み取れるテキストではありません。</translation>
    </message>
    <message>
        <source>A name in this torrent is not safe to use: {name}.</source>
        <translation>このトレント内の名前は安全に使えません：{name}。</translation>
    </message>
    <message>
        <source>A name in this torrent is too long.</source>
        <translation>このトレント内の名前が長すぎます。</translation>
    </message>
    <message>
        <source>A package is named by 64 hex digits.</source>
        <translation>パッケージは64桁の16進数で指定します。</translation>
    </message>
    <message>
        <source>A page of {paged} before page {number} came empty.</source>
        <translation>{paged}の{number}ページより前のページが空でした。</translation>
    </message>
    <message>
        <source>A record is signed, but its words are not understood.</source>
        <translation>記録には署名がありますが、内容を理解できません。</translation>
    </message>
    <message>
        <source>A sealed package is one file, named by its own root.</source>
        <translation>封印されたパッケージは、自身のルートを名前とする1つのファイルです。</translation>
    </message>
    <message>
        <source>A sealed package must be marked private, so that nobody announces it.</source>
        <translation>封印されたパッケージは、誰にも告知されないよう非公開にする必要があります。</translation>
    </message>
    <message>
        <source>A signature does not fit: the words were changed after they were signed.</source>
        <translation>署名が一致しません。署名後に内容が変更されています。</translation>
    </message>
    <message>
        <source>A signature that is needed is missing.</source>
        <translation>必要な署名がありません。</translation>
    </message>
    <message>
        <source>A signed envelope has no signatures, too many, or one twice.</source>
        <translation>署名付き封筒に署名がないか、多すぎるか、重複しています。</translation>
    </message>
    <message>
        <source>A signed envelope is damaged.</source>
        <translation>署名付き封筒が破損しています。</translation>
    </message>
    <message>
        <source>A signed envelope is too large to be one.</source>
        <translation>署名付き封筒が大きすぎます。</translation>
    </message>
    <message>
        <source>A title needs a name.</source>
        <translation>タイトルには名前が必要です。</translation>
    </message>
    <message>
        <source>Add addresses of free titles on itch.io.</source>
        <translation>itch.ioの無料タイトルのアドレスを追加してください。</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>もう一度追加してください。</translation>
    </message>
    <message>
        <source>An address that Backstock does not trust was given: it must be https, without a name or password in it.</source>
        <translation>Backstockが信頼できないアドレスが渡されました。名前やパスワードを含まないhttpsのアドレスでなければなりません。</translation>
    </message>
    <message>
        <source>An empty passphrase locks nothing.</source>
        <translation>空のパスフレーズでは何も保護できません。</translation>
    </message>
    <message>
        <source>Another Backstock is already transferring with this data folder.</source>
        <translation>別のBackstockがこのデータフォルダーですでに転送しています。</translation>
    </message>
    <message>
        <source>Another Backstock process holds the secrets and does not let go.</source>
        <translation>別のBackstockプロセスが秘密情報を使用中で、解放しません。</translation>
    </message>
    <message>
        <source>Ask the node for a new code and try again.</source>
        <translation>ノードで新しいコードを発行し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Backstock is being closed</source>
        <translation>Backstockを終了しています</translation>
    </message>
    <message>
        <source>Backstock is closing.</source>
        <translation>Backstockを終了しています。</translation>
    </message>
    <message>
        <source>Before going back to “{name}”</source>
        <translation>「{name}」に戻す前</translation>
    </message>
    <message>
        <source>Begin again, or paste an API key from {key_page}.</source>
        <translation>最初からやり直すか、{key_page}のAPIキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Begin it again.</source>
        <translation>もう一度始めてください。</translation>
    </message>
    <message>
        <source>Bring Backstock to the same version on both computers.</source>
        <translation>両方のコンピューターでBackstockを同じバージョンにしてください。</translation>
    </message>
    <message>
        <source>Bring back the file and its key from a backup, or move it away to begin with new secrets.</source>
        <translation>ファイルとそのキーをバックアップから戻すか、別の場所に移して新しい秘密情報で始めてください。</translation>
    </message>
    <message>
        <source>Bring the secrets back from a backup, or get the title from its store again.</source>
        <translation>秘密情報をバックアップから戻すか、ストアからタイトルをもう一度入手してください。</translation>
    </message>
    <message>
        <source>Bring the secrets back from a backup.</source>
        <translation>秘密情報をバックアップから戻してください。</translation>
    </message>
    <message>
        <source>Buy it at itch.io; the next sync lists it.</source>
        <translation>itch.ioで購入してください。次の読み込みで表示されます。</translation>
    </message>
    <message>
        <source>Cannot listen for peers at {listen}: {why}.</source>
        <translation>{listen}でピアを待ち受けられません：{why}。</translation>
    </message>
    <message>
        <source>Change the keyring&apos;s password in the desktop&apos;s own settings.</source>
        <translation>デスクトップの設定でキーリングのパスワードを変更してください。</translation>
    </message>
    <message>
        <source>Check that all of the key or cookie was copied, or get a new one.</source>
        <translation>キーまたはクッキー全体をコピーしたか確認するか、新しいものを取得してください。</translation>
    </message>
    <message>
        <source>Check that it is still there and may be read, then try again.</source>
        <translation>まだそこにあり読み取れるか確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check that the node runs and that this computer can reach it.</source>
        <translation>ノードが動作していて、このコンピューターから接続できるか確認してください。</translation>
    </message>
    <message>
        <source>Check the address and port of the node.</source>
        <translation>ノードのアドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>Check the address of the store in the settings; if you did not change it, try again later.</source>
        <translation>設定でストアのアドレスを確認してください。変更していない場合は、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check the connection and try again in a while.</source>
        <translation>接続を確認し、しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the data folder, or give another with --data.</source>
        <translation>データフォルダーを確認するか、--dataで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then try again later.</source>
        <translation>このコンピューターの時計を確認し、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Choose Backstock for them in the settings of your desktop or browser.</source>
        <translation>デスクトップまたはブラウザーの設定で、リンクを開くアプリにBackstockを選んでください。</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG, WebP or AVIF file.</source>
        <translation>PNG、JPEG、WebP、AVIFのファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a larger one.</source>
        <translation>もっと大きいものを選んでください。</translation>
    </message>
    <message>
        <source>Choose a passphrase (BACKSTOCK_PASSPHRASE), or set secrets.backend to file for a key beside them.</source>
        <translation>パスフレーズ（BACKSTOCK_PASSPHRASE）を決めるか、secrets.backendをfileにしてキーを隣に置いてください。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>もっと短いものにしてください。</translation>
    </message>
    <message>
        <source>Choose a smaller one, or save it smaller.</source>
        <translation>もっと小さいものを選ぶか、小さくして保存してください。</translation>
    </message>
    <message>
        <source>Choose an edition and a way of running it yourself.</source>
        <translation>エディションと起動方法をご自分で選んでください。</translation>
    </message>
    <message>
        <source>Choose an edition that comes as an archive.</source>
        <translation>アーカイブで提供されるエディションを選んでください。</translation>
    </message>
    <message>
        <source>Choose another edition or another way of running it.</source>
        <translation>別のエディションか別の起動方法を選んでください。</translation>
    </message>
    <message>
        <source>Choose another edition, or install libc6:i386.</source>
        <translation>別のエディションを選ぶか、libc6:i386をインストールしてください。</translation>
    </message>
    <message>
        <source>Choose another edition.</source>
        <translation>別のエディションを選んでください。</translation>
    </message>
    <message>
        <source>Choose another file of this edition.</source>
        <translation>このエディションの別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another snapshot.</source>
        <translation>別のスナップショットを選んでください。</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>もう一度選んでください。</translation>
    </message>
    <message>
        <source>Choose one of those there are.</source>
        <translation>あるものの中から選んでください。</translation>
    </message>
    <message>
        <source>Choose the picture again.</source>
        <translation>画像をもう一度選んでください。</translation>
    </message>
    <message>
        <source>Close the browser and try again, or copy the cookie out of it and paste it.</source>
        <translation>ブラウザーを閉じてもう一度試すか、クッキーをコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>Close the other one first, or use another data folder.</source>
        <translation>先にもう一方を閉じるか、別のデータフォルダーを使ってください。</translation>
    </message>
    <message>
        <source>Close the other one, or try again in a moment.</source>
        <translation>もう一方を閉じるか、少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Copies on this computer and on the shelf stay.</source>
        <translation>このコンピューターと棚にあるコピーは残ります。</translation>
    </message>
    <message>
        <source>Copy a key from https://itch.io/user/settings/api-keys and sign in with it.</source>
        <translation>https://itch.io/user/settings/api-keys でキーをコピーし、それでサインインしてください。</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Copy the address of its page at the store, such as https://maker.itch.io/title.</source>
        <translation>https://maker.itch.io/title のような、ストアのページのアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>Copy the cookie out of the browser and paste it instead.</source>
        <translation>代わりにブラウザーからクッキーをコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>Copy the whole code that `backstock node invite` printed; it begins with bsn1.</source>
        <translation>`backstock node invite`が表示したコード全体をコピーしてください。bsn1で始まります。</translation>
    </message>
    <message>
        <source>Delete {left} by hand.</source>
        <translation>{left}を手動で削除してください。</translation>
    </message>
    <message>
        <source>Demo store</source>
        <translation>デモストア</translation>
    </message>
    <message>
        <source>Do not use this node.</source>
        <translation>このノードは使わないでください。</translation>
    </message>
    <message>
        <source>Drop something from the shelf, or add a node.</source>
        <translation>棚から何かを外すか、ノードを追加してください。</translation>
    </message>
    <message>
        <source>Drop something there, give it more room, or choose another node.</source>
        <translation>そこから何かを外すか、容量を増やすか、別のノードを選んでください。</translation>
    </message>
    <message>
        <source>End it first.</source>
        <translation>先に終了してください。</translation>
    </message>
    <message>
        <source>End it, then try again (the lock is {folder}).</source>
        <translation>終了してから、もう一度お試しください（ロックは{folder}）。</translation>
    </message>
    <message>
        <source>End the other sign-in or the program that uses it, or paste an API key instead.</source>
        <translation>もう一方のサインインか、それを使っているプログラムを終了するか、代わりにAPIキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>End the program that holds this port, or set swarm.listen to another one.</source>
        <translation>このポートを使っているプログラムを終了するか、swarm.listenを別のポートにしてください。</translation>
    </message>
    <message>
        <source>End what uses that port, or give another with --listen.</source>
        <translation>そのポートを使っているものを終了するか、--listenで別のポートを指定してください。</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>期限切れ。</translation>
    </message>
    <message numerus="yes">
        <source>Expires in {n} days.</source>
        <translation>
            <numerusform>あと{n}日で期限切れ。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires on {day}.</source>
        <translation>{day}に期限切れ。</translation>
    </message>
    <message>
        <source>Fetch it again from another copy; only what is damaged is fetched.</source>
        <translation>別のコピーからもう一度取得してください。取得するのは破損した部分だけです。</translation>
    </message>
    <message>
        <source>Fetch it again, or look where it went.</source>
        <translation>もう一度取得するか、どこへ行ったか確認してください。</translation>
    </message>
    <message>
        <source>Fetch it first.</source>
        <translation>先に取得してください。</translation>
    </message>
    <message>
        <source>Films cannot be played: libmpv is missing.</source>
        <translation>映画を再生できません。libmpvがありません。</translation>
    </message>
    <message>
        <source>Films play in the window here; mpv as a program of its own is not installed.</source>
        <translation>ここでは映画はウィンドウ内で再生されます。単独のプログラムとしてのmpvはインストールされていません。</translation>
    </message>
    <message>
        <source>Find out what runs there. If the node was set up anew, remove it here and pair again.</source>
        <translation>そこで何が動いているか確認してください。ノードを新しく作り直した場合は、ここから外してもう一度ペアリングしてください。</translation>
    </message>
    <message>
        <source>Free titles are listed through an itch.io account, and none is signed in.</source>
        <translation>無料タイトルはitch.ioのアカウントを通して読み込みますが、サインインしているものがありません。</translation>
    </message>
    <message>
        <source>Get it again from where it came from.</source>
        <translation>元の入手先からもう一度入手してください。</translation>
    </message>
    <message>
        <source>Get it again, or tell whoever published it.</source>
        <translation>もう一度入手するか、公開した人に知らせてください。</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>もう一度入手してください。</translation>
    </message>
    <message>
        <source>Get it again. If it differs again, tell the store.</source>
        <translation>もう一度入手してください。それでも異なる場合は、ストアに知らせてください。</translation>
    </message>
    <message>
        <source>Get it first.</source>
        <translation>先に入手してください。</translation>
    </message>
    <message>
        <source>Get it from its store again, or start the node that should have it.</source>
        <translation>ストアからもう一度入手するか、それを持っているはずのノードを起動してください。</translation>
    </message>
    <message>
        <source>Get it on its page in the browser while that lasts; the next sync lists it.</source>
        <translation>配布されているうちにブラウザーのページで入手してください。次の読み込みで表示されます。</translation>
    </message>
    <message>
        <source>Get it once more.</source>
        <translation>もう一度入手してください。</translation>
    </message>
    <message>
        <source>Get it or page it in first.</source>
        <translation>先に入手するか、棚から出してください。</translation>
    </message>
    <message>
        <source>Get the torrent again from where it came from.</source>
        <translation>元の入手先からトレントをもう一度入手してください。</translation>
    </message>
    <message>
        <source>Getting “{name}” stopped: {who} since {after_s} s.</source>
        <translation>「{name}」の取得が止まりました：{who}（{after_s}秒間）。</translation>
    </message>
    <message>
        <source>Give a longer one.</source>
        <translation>もっと長いものにしてください。</translation>
    </message>
    <message>
        <source>Give it back to you alone: chmod 600 {path}. On a disk without owners, move the data folder.</source>
        <translation>自分だけが読めるように戻してください：chmod 600 {path}。所有者のないディスクでは、データフォルダーを移動してください。</translation>
    </message>
    <message>
        <source>Give it when asked, or in BACKSTOCK_PASSPHRASE.</source>
        <translation>尋ねられたときか、BACKSTOCK_PASSPHRASEで指定してください。</translation>
    </message>
    <message>
        <source>Give more of the key id; `backstock node devices` lists them.</source>
        <translation>キーIDをもっと長く指定してください。`backstock node devices`で一覧できます。</translation>
    </message>
    <message>
        <source>Give one of these, or copy the cookie out of the browser and paste it.</source>
        <translation>このうちの1つを指定するか、ブラウザーからクッキーをコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>Given away as a gift.</source>
        <translation>ギフトとして贈呈済み。</translation>
    </message>
    <message>
        <source>Humble lists no orders at the moment; those known before stay.</source>
        <translation>Humbleは現在注文を表示していません。これまでに確認した注文は残ります。</translation>
    </message>
    <message>
        <source>If you have the file, add it with `backstock add`.</source>
        <translation>ファイルをお持ちなら、`backstock add`で追加してください。</translation>
    </message>
    <message>
        <source>Install it (sudo apt install xdg-utils).</source>
        <translation>インストールしてください（sudo apt install xdg-utils）。</translation>
    </message>
    <message>
        <source>Install it (sudo apt install {package}).</source>
        <translation>インストールしてください（sudo apt install {package}）。</translation>
    </message>
    <message>
        <source>Install libmpv2 (sudo apt install libmpv2).</source>
        <translation>libmpv2をインストールしてください（sudo apt install libmpv2）。</translation>
    </message>
    <message>
        <source>Install what is missing (sudo apt install {install}).</source>
        <translation>不足しているものをインストールしてください（sudo apt install {install}）。</translation>
    </message>
    <message>
        <source>Install wine32:i386 (sudo dpkg --add-architecture i386, then apt update), or use Proton.</source>
        <translation>wine32:i386をインストールするか（sudo dpkg --add-architecture i386の後にapt update）、Protonを使ってください。</translation>
    </message>
    <message>
        <source>Install {package} (sudo apt install {package}).</source>
        <translation>{package}をインストールしてください（sudo apt install {package}）。</translation>
    </message>
    <message>
        <source>It is no longer transferred; its files still lie there.</source>
        <translation>転送は終わっていますが、ファイルはまだそこにあります。</translation>
    </message>
    <message>
        <source>It is not known whether “{title}” was claimed from “{bundle}”: {what}</source>
        <translation>「{title}」を「{bundle}」から受け取れたかどうか分かりません：{what}</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>実行していません。</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>すでに実行中です。</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>It looks like https://somebody.itch.io/a-title.</source>
        <translation>https://somebody.itch.io/a-title のようなアドレスです。</translation>
    </message>
    <message numerus="yes">
        <source>It may have {n} letters at most.</source>
        <translation>
            <numerusform>最大{n}文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays set aside at {path}.</source>
        <translation>{path}によけたままです。</translation>
    </message>
    <message>
        <source>It stays set aside on this computer.</source>
        <translation>このコンピューターによけたままです。</translation>
    </message>
    <message>
        <source>It was kept.</source>
        <translation>保持されています。</translation>
    </message>
    <message>
        <source>It was left as it is and nothing of it was put on the shelf.</source>
        <translation>そのままにし、棚には何も入れていません。</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation>そのままにし、何も書き込んでいません。</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>そのままにしました。</translation>
    </message>
    <message>
        <source>It was left as it is; nothing was written.</source>
        <translation>そのままにし、何も書き込んでいません。</translation>
    </message>
    <message>
        <source>It was not added.</source>
        <translation>追加しませんでした。</translation>
    </message>
    <message>
        <source>It was not used; nothing was changed.</source>
        <translation>使用していません。何も変更していません。</translation>
    </message>
    <message>
        <source>It was set aside at {aside}; the record and any copy on the shelf are untouched.</source>
        <translation>{aside}によけました。記録と棚にあるコピーはそのままです。</translation>
    </message>
    <message>
        <source>Its answer was thrown away.</source>
        <translation>応答は破棄しました。</translation>
    </message>
    <message>
        <source>Its image and its saves were not touched.</source>
        <translation>イメージとセーブデータには触れていません。</translation>
    </message>
    <message>
        <source>Its log says more.</source>
        <translation>詳しくはログにあります。</translation>
    </message>
    <message>
        <source>Look at it on Humble&apos;s own page.</source>
        <translation>Humbleのページで確認してください。</translation>
    </message>
    <message>
        <source>Look at its files first.</source>
        <translation>先にファイルの一覧を確認してください。</translation>
    </message>
    <message>
        <source>Look at its page at the store.</source>
        <translation>ストアのページを確認してください。</translation>
    </message>
    <message>
        <source>Look at its page in the browser.</source>
        <translation>ブラウザーでページを確認してください。</translation>
    </message>
    <message>
        <source>Look at the disk and at the rights of the folder, then try again.</source>
        <translation>ディスクとフォルダーの権限を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Look at the title on its own page; the creator may have taken the file out of the purchase.</source>
        <translation>タイトルのページを確認してください。制作者が購入内容からファイルを外したのかもしれません。</translation>
    </message>
    <message>
        <source>Look at the title on the store&apos;s own page; it may be kept somewhere else.</source>
        <translation>ストアのページでタイトルを確認してください。別の場所に置かれているのかもしれません。</translation>
    </message>
    <message>
        <source>Look at what Xvfb says, or start Backstock on a screen.</source>
        <translation>Xvfbのメッセージを確認するか、画面のある環境でBackstockを起動してください。</translation>
    </message>
    <message>
        <source>Look into {log}.</source>
        <translation>{log}を確認してください。</translation>
    </message>
    <message>
        <source>Look whether anybody who has it is reachable, then try again.</source>
        <translation>持っている相手に接続できるか確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Look whether the other computer is on and reachable, then try again; it goes on where it stopped.</source>
        <translation>相手のコンピューターの電源が入り接続できるか確認してから、もう一度お試しください。止まったところから再開します。</translation>
    </message>
    <message>
        <source>Looking for new titles</source>
        <translation>新しいタイトルを探しています</translation>
    </message>
    <message>
        <source>Make a new one on the node: backstock node invite.</source>
        <translation>ノードで新しいコードを作成してください：backstock node invite。</translation>
    </message>
    <message>
        <source>Make it again with `backstock library export FILE`.</source>
        <translation>`backstock library export FILE`で作り直してください。</translation>
    </message>
    <message>
        <source>Make room and start it again.</source>
        <translation>空き容量を増やして、もう一度始めてください。</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Make room on that disk, then go on.</source>
        <translation>そのディスクの空き容量を増やしてから続けてください。</translation>
    </message>
    <message>
        <source>Make room, or install fuse-overlayfs so that no copy is needed.</source>
        <translation>空き容量を増やすか、コピーが不要になるようfuse-overlayfsをインストールしてください。</translation>
    </message>
    <message>
        <source>Make room, then go on.</source>
        <translation>空き容量を増やしてから続けてください。</translation>
    </message>
    <message>
        <source>Make room, then resume.</source>
        <translation>空き容量を増やしてから再開してください。</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Make room; the transfer goes on by itself.</source>
        <translation>空き容量を増やしてください。転送は自動的に続きます。</translation>
    </message>
    <message>
        <source>Make sure you copied the code whole, and that nobody stands between you and the node.</source>
        <translation>コード全体をコピーしたこと、ノードとの間に誰も割り込んでいないことを確認してください。</translation>
    </message>
    <message>
        <source>Mend `db.url` in the settings; left empty, the library is a file in the data folder.</source>
        <translation>設定の`db.url`を直してください。空にすると、ライブラリはデータフォルダー内のファイルになります。</translation>
    </message>
    <message>
        <source>Mend {settings_file} or the BACKSTOCK_ variables of the environment.</source>
        <translation>{settings_file}か、環境変数BACKSTOCK_を直してください。</translation>
    </message>
    <message>
        <source>Mend {settings_file}, then set it again.</source>
        <translation>{settings_file}を直してから、もう一度設定してください。</translation>
    </message>
    <message>
        <source>No answer came from the browser: it may have been closed before itch.io was done.</source>
        <translation>ブラウザーから応答がありませんでした。itch.ioの処理が終わる前に閉じられたのかもしれません。</translation>
    </message>
    <message>
        <source>No browser profile is called “{text}”.</source>
        <translation>「{text}」というブラウザープロファイルはありません。</translation>
    </message>
    <message>
        <source>No device that may come in is called “{text}”.</source>
        <translation>「{text}」という許可済みの機器はありません。</translation>
    </message>
    <message>
        <source>No edition of this runs here.</source>
        <translation>ここで動作するエディションはありません。</translation>
    </message>
    <message>
        <source>No edition of this runs here; there are ones for {names}.</source>
        <translation>ここで動作するエディションはありません。{names}用のものはあります。</translation>
    </message>
    <message>
        <source>No emulator here plays {suffix} files.</source>
        <translation>{suffix}ファイルを実行できるエミュレーターがここにはありません。</translation>
    </message>
    <message>
        <source>No file in it fits “{args}”.</source>
        <translation>「{args}」に合うファイルがありません。</translation>
    </message>
    <message>
        <source>No file of “{name}” is named like {only}.</source>
        <translation>「{name}」に{only}という名前のファイルはありません。</translation>
    </message>
    <message>
        <source>No good source for “{name}”: what arrived was not what it should be, and was thrown away.</source>
        <translation>「{name}」の正しい入手元がありません。届いたものは正しくなかったため破棄しました。</translation>
    </message>
    <message>
        <source>No key that is known here has signed this.</source>
        <translation>ここで知られているキーによる署名ではありません。</translation>
    </message>
    <message>
        <source>No node answers at {host}:{port}.</source>
        <translation>{host}:{port}で応答するノードがありません。</translation>
    </message>
    <message>
        <source>No node is called “{text}”.</source>
        <translation>「{text}」というノードはありません。</translation>
    </message>
    <message>
        <source>No node of this library holds “{file}”.</source>
        <translation>このライブラリのどのノードも「{file}」を持っていません。</translation>
    </message>
    <message>
        <source>No node that answers has room for {length}; {most} is the most.</source>
        <translation>応答するノードに{length}の空きがありません。最大で{most}です。</translation>
    </message>
    <message>
        <source>No node that answers holds “{file}”: the copy here is the last one known.</source>
        <translation>応答するノードに「{file}」を持つものがありません。ここにあるのが確認できる最後のコピーです。</translation>
    </message>
    <message>
        <source>No overlay ({overlay_refused}): it plays in a copy of its files.</source>
        <translation>オーバーレイなし（{overlay_refused}）：ファイルのコピーで実行します。</translation>
    </message>
    <message>
        <source>No private display could be started.</source>
        <translation>専用の画面を起動できませんでした。</translation>
    </message>
    <message>
        <source>No sandbox ({why}): the program can read what you can read.</source>
        <translation>サンドボックスなし（{why}）：あなたが読めるものはプログラムも読めます。</translation>
    </message>
    <message>
        <source>No sandbox of ours: {outside_because}.</source>
        <translation>Backstockのサンドボックスは使いません：{outside_because}。</translation>
    </message>
    <message>
        <source>No store lists a file of this title any more, and none was fetched before.</source>
        <translation>このタイトルのファイルを載せているストアはもうなく、以前に入手したものもありません。</translation>
    </message>
    <message>
        <source>No title is called “{text}”.</source>
        <translation>「{text}」というタイトルはありません。</translation>
    </message>
    <message>
        <source>Nobody saw the end.</source>
        <translation>終了を確認できませんでした。</translation>
    </message>
    <message>
        <source>Nobody told within {after_s} s what {name} holds.</source>
        <translation>{after_s}秒以内に{name}の内容を教える相手がいませんでした。</translation>
    </message>
    <message>
        <source>None of this library&apos;s nodes answers.</source>
        <translation>このライブラリのどのノードも応答しません。</translation>
    </message>
    <message>
        <source>Not redeemed yet.</source>
        <translation>未引き換え。</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>ほかは何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing in this edition can be started by “{runner}”.</source>
        <translation>このエディションには「{runner}」で起動できるものがありません。</translation>
    </message>
    <message>
        <source>Nothing is offered to others.</source>
        <translation>他者には何も提供していません。</translation>
    </message>
    <message>
        <source>Nothing newer is offered.</source>
        <translation>これより新しいものはありません。</translation>
    </message>
    <message>
        <source>Nothing of this title lies on this computer to be read again.</source>
        <translation>このコンピューターには、読み直せるこのタイトルのデータがありません。</translation>
    </message>
    <message>
        <source>Nothing of this title lies on this computer.</source>
        <translation>このコンピューターにはこのタイトルのデータがありません。</translation>
    </message>
    <message>
        <source>Nothing reached the node “{node}” for {after_s} s.</source>
        <translation>{after_s}秒間、ノード「{node}」に何も届きませんでした。</translation>
    </message>
    <message>
        <source>Nothing was added or changed.</source>
        <translation>何も追加・変更していません。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>何も追加していません。</translation>
    </message>
    <message>
        <source>Nothing was changed because of it.</source>
        <translation>これによる変更はありません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was changed; nothing is being transferred.</source>
        <translation>何も変更していません。転送中のものもありません。</translation>
    </message>
    <message>
        <source>Nothing was claimed and nothing was downloaded.</source>
        <translation>何も受け取らず、何もダウンロードしていません。</translation>
    </message>
    <message>
        <source>Nothing was claimed.</source>
        <translation>何も受け取っていません。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>何もしていません。</translation>
    </message>
    <message>
        <source>Nothing was downloaded.</source>
        <translation>何もダウンロードしていません。</translation>
    </message>
    <message>
        <source>Nothing was dropped.</source>
        <translation>何も外していません。</translation>
    </message>
    <message>
        <source>Nothing was fetched.</source>
        <translation>何も取得していません。</translation>
    </message>
    <message>
        <source>Nothing was kept of it; your other copies were not touched.</source>
        <translation>何も保存していません。ほかのコピーには触れていません。</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>失われたものはありません。</translation>
    </message>
    <message>
        <source>Nothing was lost; what was half written is gone.</source>
        <translation>失われたものはありません。書きかけのものは消しました。</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>何も移動していません。</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>そこには何も送信していません。</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>相手には何も送信していません。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>Nothing was sent; what they hold stays there.</source>
        <translation>何も送信していません。ノードにあるものはそのまま残ります。</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>何も起動していません。</translation>
    </message>
    <message>
        <source>Nothing was started; the game and its saves are unchanged.</source>
        <translation>何も起動していません。ゲームとセーブデータはそのままです。</translation>
    </message>
    <message>
        <source>Nothing was unpacked; the download itself is kept.</source>
        <translation>何も展開していません。ダウンロードしたものは残ります。</translation>
    </message>
    <message>
        <source>Open its page in a browser.</source>
        <translation>ブラウザーでページを開いてください。</translation>
    </message>
    <message>
        <source>Open its page in the browser.</source>
        <translation>ブラウザーでページを開いてください。</translation>
    </message>
    <message>
        <source>Open its page, then add the file to the library.</source>
        <translation>ページを開いてから、ファイルをライブラリに追加してください。</translation>
    </message>
    <message>
        <source>Open the address in a browser and copy it from there.</source>
        <translation>ブラウザーでアドレスを開き、そこからコピーしてください。</translation>
    </message>
    <message>
        <source>Open the bundle&apos;s page at itch.io in a browser and claim the title there, then sync.</source>
        <translation>ブラウザーでitch.ioのバンドルのページを開いてタイトルを受け取り、それから読み込んでください。</translation>
    </message>
    <message>
        <source>Open the store&apos;s site in your browser, wait some minutes, then try again.</source>
        <translation>ブラウザーでストアのサイトを開き、数分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Open the title&apos;s page in a browser and get it there; `backstock add` takes it in afterwards.</source>
        <translation>ブラウザーでタイトルのページを開いて入手してください。その後`backstock add`で取り込めます。</translation>
    </message>
    <message>
        <source>Order {place} of {gamekeys}</source>
        <translation>注文 {place}/{gamekeys}</translation>
    </message>
    <message>
        <source>Other copies are not touched by this.</source>
        <translation>ほかのコピーに影響はありません。</translation>
    </message>
    <message>
        <source>Page it in again, or get it again.</source>
        <translation>もう一度棚から出すか、もう一度入手してください。</translation>
    </message>
    <message>
        <source>Page it in from another node, or get it from the store again.</source>
        <translation>別のノードから棚出しするか、ストアからもう一度入手してください。</translation>
    </message>
    <message>
        <source>Page it in, then verify it.</source>
        <translation>棚から出してから検証してください。</translation>
    </message>
    <message>
        <source>Page it out to a node first, or start the node that has it.</source>
        <translation>先にノードへ移すか、それを持つノードを起動してください。</translation>
    </message>
    <message>
        <source>Page them in first, or page them out to another node.</source>
        <translation>先に棚から出すか、別のノードへ移してください。</translation>
    </message>
    <message>
        <source>Page {number} of {paged} could not be read.</source>
        <translation>{paged}の{number}ページを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Pair this computer with the node again.</source>
        <translation>このコンピューターをもう一度ノードとペアリングしてください。</translation>
    </message>
    <message>
        <source>Pair with it: backstock nodes join CODE.</source>
        <translation>ペアリングしてください：backstock nodes join CODE。</translation>
    </message>
    <message>
        <source>Pair with one: `backstock node invite` there, `backstock nodes join CODE` here.</source>
        <translation>ペアリングしてください：相手側で`backstock node invite`、ここで`backstock nodes join CODE`。</translation>
    </message>
    <message>
        <source>Paste an API key from {key_page}, or register an application of your own at itch.io and set stores.itch.client_id.</source>
        <translation>{key_page}のAPIキーを貼り付けるか、itch.ioで自分のアプリケーションを登録してstores.itch.client_idを設定してください。</translation>
    </message>
    <message>
        <source>Play it on Humble&apos;s own page in a browser.</source>
        <translation>ブラウザーでHumbleのページを開いてプレイしてください。</translation>
    </message>
    <message>
        <source>Plug the disk in or check the folder&apos;s permissions, then try again.</source>
        <translation>ディスクを接続するかフォルダーの権限を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Plug the disk in, then resume.</source>
        <translation>ディスクを接続してから再開してください。</translation>
    </message>
    <message>
        <source>Port {port} of this computer, where the browser hands the sign-in over, is taken ({why}).</source>
        <translation>ブラウザーがサインインを受け渡す、このコンピューターのポート{port}が使用中です（{why}）。</translation>
    </message>
    <message>
        <source>Proton brings a sandbox of its own</source>
        <translation>Protonには独自のサンドボックスがあります</translation>
    </message>
    <message>
        <source>Put them back, or fetch them again.</source>
        <translation>元に戻すか、もう一度取得してください。</translation>
    </message>
    <message>
        <source>Reading orders</source>
        <translation>注文を読み込んでいます</translation>
    </message>
    <message>
        <source>Reading what is here already</source>
        <translation>すでにあるものを読み取っています</translation>
    </message>
    <message>
        <source>Reading what is owned</source>
        <translation>所有しているものを読み込んでいます</translation>
    </message>
    <message>
        <source>Redeem the key on Humble&apos;s own page, in the shop it is for.</source>
        <translation>Humbleのページで、対象のショップのキーを引き換えてください。</translation>
    </message>
    <message>
        <source>Redeemed.</source>
        <translation>引き換え済み。</translation>
    </message>
    <message>
        <source>Refresh the library, or look at its page at the store.</source>
        <translation>ライブラリを更新するか、ストアのページを確認してください。</translation>
    </message>
    <message>
        <source>Refresh the library.</source>
        <translation>ライブラリを更新してください。</translation>
    </message>
    <message>
        <source>Refresh the list and choose again.</source>
        <translation>一覧を更新して、選び直してください。</translation>
    </message>
    <message>
        <source>Remove that variable, start Backstock again, then set it here.</source>
        <translation>その変数を削除し、Backstockを再起動してから、ここで設定してください。</translation>
    </message>
    <message>
        <source>RetroArch has no cores</source>
        <translation>RetroArchにコアがありません</translation>
    </message>
    <message>
        <source>RetroArch is not installed</source>
        <translation>RetroArchがインストールされていません</translation>
    </message>
    <message>
        <source>Run `backstock doctor`; it names what is missing.</source>
        <translation>`backstock doctor`を実行すると、不足しているものが分かります。</translation>
    </message>
    <message>
        <source>Run `wineboot` in a terminal to see what is wrong, or reinstall wine.</source>
        <translation>端末で`wineboot`を実行して問題を確認するか、wineを再インストールしてください。</translation>
    </message>
    <message>
        <source>Say it shorter.</source>
        <translation>もっと短くしてください。</translation>
    </message>
    <message>
        <source>Say more of the name, or the id.</source>
        <translation>名前をもっと詳しくするか、IDを指定してください。</translation>
    </message>
    <message>
        <source>Secrets rest in the encrypted file {file} with its key in {key_file} beside it: whoever can read your files can read them. A passphrase would lock them.</source>
        <translation>秘密情報は暗号化されたファイル{file}にあり、そのキー{key_file}は隣にあります。あなたのファイルを読める人なら読めてしまいます。パスフレーズを使えば保護できます。</translation>
    </message>
    <message>
        <source>Secrets rest in the encrypted file {file}, opened by your passphrase.</source>
        <translation>秘密情報は暗号化されたファイル{file}にあり、あなたのパスフレーズで開きます。</translation>
    </message>
    <message>
        <source>Secrets rest in this desktop&apos;s keyring (Secret Service), locked with your session.</source>
        <translation>秘密情報はこのデスクトップのキーリング（Secret Service）にあり、セッションとともにロックされます。</translation>
    </message>
    <message>
        <source>See it on {store}&apos;s own page and redeem it there; Backstock never does that for you.</source>
        <translation>{store}のページで確認し、そこで引き換えてください。Backstockが代わりに行うことはありません。</translation>
    </message>
    <message>
        <source>See to that file or its folder, then try again.</source>
        <translation>そのファイルかフォルダーを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>See to that on the node, then go on; what it already has is not sent again.</source>
        <translation>ノードで対処してから続けてください。すでにある分は再送しません。</translation>
    </message>
    <message>
        <source>See to the rights of that folder and try again.</source>
        <translation>そのフォルダーの権限を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>See whether the disk and the rights of the file are in order.</source>
        <translation>ディスクとファイルの権限に問題がないか確認してください。</translation>
    </message>
    <message>
        <source>See whether the disk and the rights of the folder are in order.</source>
        <translation>ディスクとフォルダーの権限に問題がないか確認してください。</translation>
    </message>
    <message>
        <source>See whether the node runs and can be reached, then go on.</source>
        <translation>ノードが動作していて接続できるか確認してから、続けてください。</translation>
    </message>
    <message>
        <source>Send it sealed, or run the node in mode local if it is your own machine.</source>
        <translation>封印して送るか、自分のマシンならノードをlocalモードで実行してください。</translation>
    </message>
    <message>
        <source>Set node.listen to host:port, such as 0.0.0.0:7447.</source>
        <translation>node.listenを0.0.0.0:7447のようなhost:portの形で設定してください。</translation>
    </message>
    <message>
        <source>Set secrets.backend to auto, keyring or file.</source>
        <translation>secrets.backendをauto、keyring、fileのいずれかに設定してください。</translation>
    </message>
    <message>
        <source>Set swarm.listen to host:port, such as 0.0.0.0:0 for any free port.</source>
        <translation>swarm.listenをhost:portの形で設定してください。空いているポートなら何でもよい場合は0.0.0.0:0です。</translation>
    </message>
    <message>
        <source>Set the clock of this computer or of the node.</source>
        <translation>このコンピューターかノードの時計を合わせてください。</translation>
    </message>
    <message>
        <source>Several browser profiles are called “{text}”.</source>
        <translation>「{text}」というブラウザープロファイルが複数あります。</translation>
    </message>
    <message>
        <source>Several devices are called “{text}”.</source>
        <translation>「{text}」という機器が複数あります。</translation>
    </message>
    <message>
        <source>Several nodes are called “{text}”.</source>
        <translation>「{text}」というノードが複数あります。</translation>
    </message>
    <message>
        <source>Several titles are called “{text}”.</source>
        <translation>「{text}」というタイトルが複数あります。</translation>
    </message>
    <message>
        <source>Sign in again with a key that may do this; a key made on the store&apos;s own settings page may.</source>
        <translation>権限のあるキーでサインインし直してください。ストアの設定ページで作成したキーなら可能です。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>サインインし直してください。</translation>
    </message>
    <message>
        <source>Sign in at https://www.humblebundle.com with that browser, then try again.</source>
        <translation>そのブラウザーで https://www.humblebundle.com にサインインしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Sign in at https://www.humblebundle.com with your browser and copy the whole cookie {cookie}.</source>
        <translation>ブラウザーで https://www.humblebundle.com にサインインし、クッキー{cookie}全体をコピーしてください。</translation>
    </message>
    <message>
        <source>Sign in to itch.io, then add it again.</source>
        <translation>itch.ioにサインインしてから、もう一度追加してください。</translation>
    </message>
    <message>
        <source>Sign in to {store} again.</source>
        <translation>{store}にサインインし直してください。</translation>
    </message>
    <message>
        <source>Signing in to itch.io in the browser needs an OAuth application, and Backstock has none registered.</source>
        <translation>ブラウザーでのitch.ioへのサインインにはOAuthアプリケーションが必要ですが、Backstockには登録がありません。</translation>
    </message>
    <message>
        <source>Sold out at the moment.</source>
        <translation>現在売り切れ。</translation>
    </message>
    <message>
        <source>Something else was signed: “{payload_type}” and not “{payload_type2}”.</source>
        <translation>別のものに署名されています：「{payload_type2}」ではなく「{payload_type}」。</translation>
    </message>
    <message>
        <source>Something went wrong inside Backstock ({name}). What was there before is untouched. Try again; the log has the details.</source>
        <translation>Backstockの内部で問題が起きました（{name}）。以前からあるものはそのままです。もう一度お試しください。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Start Backstock again.</source>
        <translation>Backstockを再起動してください。</translation>
    </message>
    <message>
        <source>Start Backstock as an ordinary user, or make bubblewrap work.</source>
        <translation>通常のユーザーとしてBackstockを起動するか、bubblewrapを使えるようにしてください。</translation>
    </message>
    <message>
        <source>Start and unlock the keyring, or set secrets.backend to file to begin with new secrets.</source>
        <translation>キーリングを起動してロックを解除するか、secrets.backendをfileにして新しい秘密情報で始めてください。</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>もう一度起動してください。</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>先に起動してください。</translation>
    </message>
    <message>
        <source>Start it first: backstock node run.</source>
        <translation>先に起動してください：backstock node run。</translation>
    </message>
    <message>
        <source>Start it, or check the connection, and try again.</source>
        <translation>起動するか接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Start one of them, or check the connection.</source>
        <translation>いずれかを起動するか、接続を確認してください。</translation>
    </message>
    <message>
        <source>Start the game again.</source>
        <translation>ゲームをもう一度起動してください。</translation>
    </message>
    <message>
        <source>Start the node again.</source>
        <translation>ノードをもう一度起動してください。</translation>
    </message>
    <message>
        <source>Sync again once it has been released.</source>
        <translation>公開されたら、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>Sync in a while; claiming again does no harm.</source>
        <translation>しばらくしてから読み込んでください。もう一度受け取っても問題ありません。</translation>
    </message>
    <message>
        <source>Sync to see what the account has now.</source>
        <translation>読み込んで、アカウントの現在の内容を確認してください。</translation>
    </message>
    <message>
        <source>Sync to see what the store offers now.</source>
        <translation>読み込んで、ストアの現在の内容を確認してください。</translation>
    </message>
    <message>
        <source>Sync, then get the new edition.</source>
        <translation>読み込んでから、新しいエディションを入手してください。</translation>
    </message>
    <message>
        <source>That browser is writing its cookies all the time.</source>
        <translation>そのブラウザーはクッキーを書き込み続けています。</translation>
    </message>
    <message>
        <source>That download goes on undisturbed.</source>
        <translation>そのダウンロードはそのまま続きます。</translation>
    </message>
    <message>
        <source>That edition is not in the library any more.</source>
        <translation>そのエディションはもうライブラリにありません。</translation>
    </message>
    <message>
        <source>That is not the address of a title&apos;s page.</source>
        <translation>それはタイトルのページのアドレスではありません。</translation>
    </message>
    <message>
        <source>That magnet is not in the keyring any more.</source>
        <translation>そのマグネットはもうキーリングにありません。</translation>
    </message>
    <message numerus="yes">
        <source>That node holds the only copies of {n} things.</source>
        <translation>
            <numerusform>そのノードには、ほかにコピーのないものが{n}件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>That picture is not kept here any more.</source>
        <translation>その画像はもうここに保管されていません。</translation>
    </message>
    <message>
        <source>That title is not in the library any more.</source>
        <translation>そのタイトルはもうライブラリにありません。</translation>
    </message>
    <message>
        <source>The address of the library&apos;s database cannot be used.</source>
        <translation>ライブラリのデータベースのアドレスを使えません。</translation>
    </message>
    <message>
        <source>The address {listen} to listen at cannot be read.</source>
        <translation>待ち受けアドレス{listen}を読み取れません。</translation>
    </message>
    <message>
        <source>The archive cannot be read: {why}.</source>
        <translation>アーカイブを読み取れません：{why}。</translation>
    </message>
    <message>
        <source>The archive is protected by a password.</source>
        <translation>アーカイブはパスワードで保護されています。</translation>
    </message>
    <message>
        <source>The archive was refused: {why} ({name}).</source>
        <translation>アーカイブを拒否しました：{why}（{name}）。</translation>
    </message>
    <message>
        <source>The body of the request is not the one that was signed.</source>
        <translation>リクエストの本文が署名されたものと異なります。</translation>
    </message>
    <message>
        <source>The browser brought an answer that does not belong to this sign-in, so it was not taken.</source>
        <translation>ブラウザーの応答がこのサインインのものではないため、受け取りませんでした。</translation>
    </message>
    <message>
        <source>The browser came back from itch.io without a permission.</source>
        <translation>ブラウザーはitch.ioから許可なしで戻りました。</translation>
    </message>
    <message>
        <source>The bytes that came are kept.</source>
        <translation>届いたバイトは残ります。</translation>
    </message>
    <message>
        <source>The code may have been used up.</source>
        <translation>コードは使用済みになったかもしれません。</translation>
    </message>
    <message>
        <source>The code names no address.</source>
        <translation>コードにアドレスがありません。</translation>
    </message>
    <message>
        <source>The code&apos;s secret was not sent to it.</source>
        <translation>コードの秘密は送信していません。</translation>
    </message>
    <message>
        <source>The cookie from Humble&apos;s site is a visitor&apos;s; nobody was signed in.</source>
        <translation>Humbleのサイトのクッキーは訪問者のものです。誰もサインインしていません。</translation>
    </message>
    <message>
        <source>The cookie from Humble&apos;s site is damaged.</source>
        <translation>Humbleのサイトのクッキーが破損しています。</translation>
    </message>
    <message>
        <source>The cookies of that browser cannot be read ({why}).</source>
        <translation>そのブラウザーのクッキーを読み取れません（{why}）。</translation>
    </message>
    <message>
        <source>The cookies of {browser} “{profile}” cannot be read: {why}.</source>
        <translation>{browser}「{profile}」のクッキーを読み取れません：{why}。</translation>
    </message>
    <message>
        <source>The keyring refused the entry “{name}” ({error}).</source>
        <translation>キーリングが項目「{name}」を拒否しました（{error}）。</translation>
    </message>
    <message>
        <source>The node “{node}” does not answer at {address}.</source>
        <translation>ノード「{node}」が{address}で応答しません。</translation>
    </message>
    <message>
        <source>The picture has more than {most}.</source>
        <translation>画像が{most}を超えています。</translation>
    </message>
    <message>
        <source>The picture is larger than {side} × {side} dots.</source>
        <translation>画像が{side}×{side}ピクセルを超えています。</translation>
    </message>
    <message>
        <source>The picture is too small: each side needs {side} dots.</source>
        <translation>画像が小さすぎます。縦横それぞれ{side}ピクセル必要です。</translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation>その画像はありません。</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>読み取れる画像ではありません。</translation>
    </message>
    <message>
        <source>This system did not take Backstock for magnet links.</source>
        <translation>このシステムでは、Backstockをマグネットリンク用に設定できませんでした。</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>demo node</source>
        <translation>デモノード</translation>
    </message>
    <message>
        <source>demo store</source>
        <translation>デモストア</translation>
    </message>
    <message>
        <source>The copy here was kept, and what the node already has stays there.</source>
        <translation>ここのコピーは残り、ノードにすでにあるものもそのまま残ります。</translation>
    </message>
    <message>
        <source>The copy here was kept.</source>
        <translation>ここのコピーは残っています。</translation>
    </message>
    <message>
        <source>The copy of “{name}” on this disk is damaged; it is not offered to others.</source>
        <translation>このディスクの「{name}」のコピーは破損しています。他者には提供しません。</translation>
    </message>
    <message>
        <source>The demo node does not answer.</source>
        <translation>デモノードが応答しません。</translation>
    </message>
    <message>
        <source>The demo node gave no pairing code: {stderr}</source>
        <translation>デモノードがペアリングコードを返しませんでした：{stderr}</translation>
    </message>
    <message>
        <source>The demo titles could not be built: {why}</source>
        <translation>デモタイトルを作成できませんでした：{why}</translation>
    </message>
    <message>
        <source>The digest {lane} could not be computed ({name}).</source>
        <translation>ダイジェスト{lane}を計算できませんでした（{name}）。</translation>
    </message>
    <message>
        <source>The disk is full; {path} could not be written further.</source>
        <translation>ディスクがいっぱいで、{path}の書き込みを続けられませんでした。</translation>
    </message>
    <message>
        <source>The download is kept as it is.</source>
        <translation>ダウンロードはそのまま残ります。</translation>
    </message>
    <message>
        <source>The download is kept as it is; nothing was unpacked.</source>
        <translation>ダウンロードはそのまま残ります。何も展開していません。</translation>
    </message>
    <message>
        <source>The download is kept; what was half unpacked was removed.</source>
        <translation>ダウンロードは残ります。展開途中のものは削除しました。</translation>
    </message>
    <message>
        <source>The file itself was not touched.</source>
        <translation>ファイル自体には触れていません。</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>ファイルはそのままです。</translation>
    </message>
    <message>
        <source>The file was set aside at {path}; it will not be shelved or started.</source>
        <translation>ファイルは{path}によけました。棚には入れず、起動もしません。</translation>
    </message>
    <message>
        <source>The files of this torrent are too large to be real.</source>
        <translation>このトレントのファイルは大きすぎて本物とは思えません。</translation>
    </message>
    <message>
        <source>The files of “{name}” are no longer where they were.</source>
        <translation>「{name}」のファイルが元の場所にありません。</translation>
    </message>
    <message>
        <source>The files of “{name}” cannot be read or written: {text}.</source>
        <translation>「{name}」のファイルを読み書きできません：{text}。</translation>
    </message>
    <message>
        <source>The film is kept as it is.</source>
        <translation>映画はそのまま残ります。</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read: {why}.</source>
        <translation>フォルダー「{path}」を読み取れません：{why}。</translation>
    </message>
    <message>
        <source>The game and its saves are unchanged.</source>
        <translation>ゲームとセーブデータはそのままです。</translation>
    </message>
    <message>
        <source>The game could not be copied to play it: {what}.</source>
        <translation>プレイ用にゲームをコピーできませんでした：{what}。</translation>
    </message>
    <message>
        <source>The game goes on.</source>
        <translation>ゲームは続きます。</translation>
    </message>
    <message>
        <source>The game&apos;s files and saves were not touched.</source>
        <translation>ゲームのファイルとセーブデータには触れていません。</translation>
    </message>
    <message>
        <source>The key of “{file}” is not in this computer&apos;s keyring.</source>
        <translation>「{file}」のキーがこのコンピューターのキーリングにありません。</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer.</source>
        <translation>このデスクトップのキーリングが応答しません。</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked.</source>
        <translation>このデスクトップのキーリングはロックされています。</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry “{name}” is not one of ours.</source>
        <translation>キーリングの項目「{name}」はBackstockのものではありません。</translation>
    </message>
    <message>
        <source>The library cannot be used ({text}).</source>
        <translation>ライブラリを使えません（{text}）。</translation>
    </message>
    <message>
        <source>The library is busy with another Backstock.</source>
        <translation>ライブラリは別のBackstockが使用中です。</translation>
    </message>
    <message>
        <source>The library stays as it is.</source>
        <translation>ライブラリはそのままです。</translation>
    </message>
    <message>
        <source>The line broke: {size} of {total} of {target} came.</source>
        <translation>回線が切れました：{target}の{total}のうち{size}が届きました。</translation>
    </message>
    <message>
        <source>The node answered in a way this version does not understand (status {status}).</source>
        <translation>ノードの応答をこのバージョンは理解できません（ステータス{status}）。</translation>
    </message>
    <message>
        <source>The node cannot listen at {address}: {why}.</source>
        <translation>ノードは{address}で待ち受けられません：{why}。</translation>
    </message>
    <message>
        <source>The node could not prove that it is who it says.</source>
        <translation>ノードは名乗ったとおりのものだと証明できませんでした。</translation>
    </message>
    <message>
        <source>The node does not know this code: it is wrong, was used, or has expired.</source>
        <translation>ノードはこのコードを知りません。間違っているか、使用済みか、期限切れです。</translation>
    </message>
    <message>
        <source>The node does not run, and its port is chosen only when it starts.</source>
        <translation>ノードは動作しておらず、ポートは起動時に初めて決まります。</translation>
    </message>
    <message>
        <source>The node keeps nothing of it.</source>
        <translation>ノードはそれを一切保存しません。</translation>
    </message>
    <message>
        <source>The node met an error of its own.</source>
        <translation>ノードで内部エラーが起きました。</translation>
    </message>
    <message>
        <source>The node no longer has it.</source>
        <translation>ノードにはもうありません。</translation>
    </message>
    <message>
        <source>The node sends more than it was asked for.</source>
        <translation>ノードが要求より多く送っています。</translation>
    </message>
    <message>
        <source>The node went away while pairing.</source>
        <translation>ペアリング中にノードがいなくなりました。</translation>
    </message>
    <message>
        <source>The node “{node}” could not keep it: {why}</source>
        <translation>ノード「{node}」は保存できませんでした：{why}</translation>
    </message>
    <message>
        <source>The node “{node}” has no room for {length}; {left} are left.</source>
        <translation>ノード「{node}」には{length}の空きがありません。残りは{left}です。</translation>
    </message>
    <message>
        <source>The node “{node}” keeps sealed packages only.</source>
        <translation>ノード「{node}」は封印されたパッケージだけを保存します。</translation>
    </message>
    <message>
        <source>The node&apos;s HTTP did not start; the log says why.</source>
        <translation>ノードのHTTPが起動しませんでした。理由はログにあります。</translation>
    </message>
    <message>
        <source>The package&apos;s torrent cannot be used: {what}</source>
        <translation>パッケージのトレントを使えません：{what}</translation>
    </message>
    <message>
        <source>The package&apos;s torrent is not the one its name says.</source>
        <translation>パッケージのトレントが名前の示すものと異なります。</translation>
    </message>
    <message>
        <source>The passphrase does not open the secrets.</source>
        <translation>パスフレーズで秘密情報を開けません。</translation>
    </message>
    <message>
        <source>The permission for {account} at {store} is not in the keyring any more.</source>
        <translation>{store}の{account}の許可がもうキーリングにありません。</translation>
    </message>
    <message>
        <source>The permission given to Backstock does not cover “{scope}” at {store}.</source>
        <translation>Backstockに与えられた許可には、{store}の「{scope}」が含まれていません。</translation>
    </message>
    <message>
        <source>The piece hashes of this torrent do not belong to its files.</source>
        <translation>このトレントのピースのハッシュはそのファイルのものではありません。</translation>
    </message>
    <message>
        <source>The piece length of this torrent is not allowed.</source>
        <translation>このトレントのピースの長さは許可されていません。</translation>
    </message>
    <message>
        <source>The published {name} is none and was not compared.</source>
        <translation>公開された{name}は正しい値ではないため、比較しませんでした。</translation>
    </message>
    <message>
        <source>The request broke off.</source>
        <translation>リクエストが途中で切れました。</translation>
    </message>
    <message>
        <source>The request is not signed by a device this node knows.</source>
        <translation>リクエストに、このノードが知る機器の署名がありません。</translation>
    </message>
    <message>
        <source>The request was meant for another node.</source>
        <translation>リクエストは別のノード宛てです。</translation>
    </message>
    <message>
        <source>The request was signed too long ago, or the clocks differ.</source>
        <translation>リクエストの署名が古すぎるか、時計がずれています。</translation>
    </message>
    <message>
        <source>The saves are unchanged.</source>
        <translation>セーブデータはそのままです。</translation>
    </message>
    <message>
        <source>The saves in use are unchanged.</source>
        <translation>使用中のセーブデータはそのままです。</translation>
    </message>
    <message>
        <source>The saves were not restored: {why}.</source>
        <translation>セーブデータは復元されませんでした：{why}。</translation>
    </message>
    <message>
        <source>The sealed file does not open with this source&apos;s key.</source>
        <translation>封印されたファイルはこのソースのキーでは開きません。</translation>
    </message>
    <message>
        <source>The secret “{name}” is not a key.</source>
        <translation>秘密情報「{name}」はキーではありません。</translation>
    </message>
    <message>
        <source>The secrets are locked with a passphrase, and none was given.</source>
        <translation>秘密情報はパスフレーズでロックされていますが、入力されていません。</translation>
    </message>
    <message>
        <source>The secrets in it are untouched.</source>
        <translation>中の秘密情報はそのままです。</translation>
    </message>
    <message>
        <source>The secrets kept so far are whole.</source>
        <translation>これまでに保存した秘密情報は無事です。</translation>
    </message>
    <message>
        <source>The secrets rest in this desktop&apos;s keyring, which has a lock of its own.</source>
        <translation>秘密情報はこのデスクトップのキーリングにあり、キーリング独自のロックがあります。</translation>
    </message>
    <message>
        <source>The settings cannot be used: {why}.</source>
        <translation>設定を使えません：{why}。</translation>
    </message>
    <message>
        <source>The sign-in was stopped.</source>
        <translation>サインインを中止しました。</translation>
    </message>
    <message>
        <source>The signature lacks its time or its nonce.</source>
        <translation>署名に時刻かワンタイム値がありません。</translation>
    </message>
    <message>
        <source>The signature of the request does not cover its body.</source>
        <translation>リクエストの署名が本文を対象にしていません。</translation>
    </message>
    <message>
        <source>The store answered in a way this version of Backstock cannot read ({where}).</source>
        <translation>ストアの応答をこのバージョンのBackstockは読み取れません（{where}）。</translation>
    </message>
    <message>
        <source>The store offers no file of this title.</source>
        <translation>ストアにはこのタイトルのファイルがありません。</translation>
    </message>
    <message>
        <source>The store sent more of {target} than the {total} it had announced.</source>
        <translation>ストアが{target}について、予告した{total}より多く送ってきました。</translation>
    </message>
    <message>
        <source>The writable layer could not be mounted: {what}.</source>
        <translation>書き込み用レイヤーをマウントできませんでした：{what}。</translation>
    </message>
    <message>
        <source>The {name} did not start.</source>
        <translation>{name}が起動しませんでした。</translation>
    </message>
    <message>
        <source>There is no file {archive}.</source>
        <translation>ファイル{archive}はありません。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>ファイル{path}はありません。</translation>
    </message>
    <message>
        <source>There is no job {job_id}.</source>
        <translation>ジョブ{job_id}はありません。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the library&apos;s own notes.</source>
        <translation>ディスクにライブラリの記録を書く空きがありません。</translation>
    </message>
    <message>
        <source>There is no room left on the disk to write {path}.</source>
        <translation>ディスクに{path}を書き込む空きがありません。</translation>
    </message>
    <message>
        <source>There is no room left to write {path}.</source>
        <translation>{path}を書き込む空きがありません。</translation>
    </message>
    <message>
        <source>There is no room left to write “{name}” ({text}).</source>
        <translation>「{name}」を書き込む空きがありません（{text}）。</translation>
    </message>
    <message>
        <source>There is no screen and no Xvfb (xvfb) to stand in for one.</source>
        <translation>画面も、その代わりになるXvfb（xvfb）もありません。</translation>
    </message>
    <message>
        <source>There is no screen: it runs on a private one, {display}.</source>
        <translation>画面がないため、専用の画面{display}で実行します。</translation>
    </message>
    <message>
        <source>There is no snapshot {snapshot_id}.</source>
        <translation>スナップショット{snapshot_id}はありません。</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>そのアカウントはありません。</translation>
    </message>
    <message>
        <source>There is no such collection.</source>
        <translation>そのコレクションはありません。</translation>
    </message>
    <message>
        <source>There is no such play session.</source>
        <translation>そのプレイセッションはありません。</translation>
    </message>
    <message>
        <source>There is no title at that address.</source>
        <translation>そのアドレスにタイトルはありません。</translation>
    </message>
    <message>
        <source>There is no title at this address.</source>
        <translation>このアドレスにタイトルはありません。</translation>
    </message>
    <message>
        <source>There is no title {missing}.</source>
        <translation>タイトル{missing}はありません。</translation>
    </message>
    <message>
        <source>There is no title {title_id}.</source>
        <translation>タイトル{title_id}はありません。</translation>
    </message>
    <message>
        <source>There is no “{path}” in “{content}”.</source>
        <translation>「{content}」に「{path}」はありません。</translation>
    </message>
    <message>
        <source>There is not enough room for {what}: {missing} are missing besides the {others} that other downloads still need.</source>
        <translation>{what}のための空きが足りません：ほかのダウンロードに必要な{others}のほかに、{missing}不足しています。</translation>
    </message>
    <message>
        <source>There is not enough room for {what}: {missing} are missing.</source>
        <translation>{what}のための空きが足りません：{missing}不足しています。</translation>
    </message>
    <message>
        <source>There is not enough room to keep the saves.</source>
        <translation>セーブデータを保存する空きが足りません。</translation>
    </message>
    <message>
        <source>There is not enough room to unpack this.</source>
        <translation>展開する空きが足りません。</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>このアドレスには何もありません。</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>{path}には何もありません。</translation>
    </message>
    <message>
        <source>There is nothing at {settled}.</source>
        <translation>{settled}には何もありません。</translation>
    </message>
    <message>
        <source>They are kept.</source>
        <translation>残っています。</translation>
    </message>
    <message>
        <source>They are not offered to others any more.</source>
        <translation>もう他者には提供しません。</translation>
    </message>
    <message>
        <source>This Windows program is for {machine}.</source>
        <translation>このWindowsプログラムは{machine}用です。</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>このアドレスではできません。</translation>
    </message>
    <message>
        <source>This cannot be started: {why}.</source>
        <translation>起動できません：{why}。</translation>
    </message>
    <message>
        <source>This cannot be written to the settings: {why}.</source>
        <translation>設定に書き込めません：{why}。</translation>
    </message>
    <message>
        <source>This computer cannot play it: {why}.</source>
        <translation>このコンピューターでは実行できません：{why}。</translation>
    </message>
    <message>
        <source>This desktop has no keyring, and it is not decided yet how sign-ins are locked.</source>
        <translation>このデスクトップにはキーリングがなく、サインインをどう保護するかまだ決まっていません。</translation>
    </message>
    <message>
        <source>This edition is an installer, and installers are not run unattended.</source>
        <translation>このエディションはインストーラーです。インストーラーを無人で実行することはありません。</translation>
    </message>
    <message>
        <source>This game needs {name}, which is not installed.</source>
        <translation>このゲームには{name}が必要ですが、インストールされていません。</translation>
    </message>
    <message>
        <source>This is a 32-bit Windows program and the Wine of this computer runs 64-bit programs only.</source>
        <translation>これは32ビットのWindowsプログラムですが、このコンピューターのWineは64ビットのプログラムしか実行できません。</translation>
    </message>
    <message>
        <source>This is a library, not a program.</source>
        <translation>これはライブラリで、プログラムではありません。</translation>
    </message>
    <message>
        <source>This is no torrent that can be used: {why}.</source>
        <translation>使えるトレントではありません：{why}。</translation>
    </message>
    <message>
        <source>This is no usable torrent: {why} (at byte {at}).</source>
        <translation>使えるトレントではありません：{why}（{at}バイト目）。</translation>
    </message>
    <message>
        <source>This is no usable torrent: “{what}” is missing or not what it should be.</source>
        <translation>使えるトレントではありません：「{what}」がないか、正しくありません。</translation>
    </message>
    <message>
        <source>This is not an invite code of a node.</source>
        <translation>これはノードの招待コードではありません。</translation>
    </message>
    <message>
        <source>This is not an itch.io API key.</source>
        <translation>これはitch.ioのAPIキーではありません。</translation>
    </message>
    <message>
        <source>This is not the address of a title&apos;s page at {store}.</source>
        <translation>これは{store}のタイトルのページのアドレスではありません。</translation>
    </message>
    <message>
        <source>This is not the cookie that Humble&apos;s site keeps for a sign-in.</source>
        <translation>これはHumbleのサイトがサインインのために保存するクッキーではありません。</translation>
    </message>
    <message>
        <source>This library does not know that node.</source>
        <translation>このライブラリはそのノードを知りません。</translation>
    </message>
    <message>
        <source>This library has no node yet.</source>
        <translation>このライブラリにはまだノードがありません。</translation>
    </message>
    <message>
        <source>This library was written by a newer Backstock.</source>
        <translation>このライブラリは新しいバージョンのBackstockで書かれています。</translation>
    </message>
    <message>
        <source>This magnet link cannot be used: {why}.</source>
        <translation>このマグネットリンクは使えません：{why}。</translation>
    </message>
    <message>
        <source>This needs {length} in {folder}, and only {left} may be used.</source>
        <translation>{folder}に{length}必要ですが、使えるのは{left}だけです。</translation>
    </message>
    <message>
        <source>This node does not hold that package.</source>
        <translation>このノードにそのパッケージはありません。</translation>
    </message>
    <message>
        <source>This package is not being transferred.</source>
        <translation>このパッケージは転送されていません。</translation>
    </message>
    <message>
        <source>This program is for {machine} computers and this one cannot run those.</source>
        <translation>このプログラムは{machine}コンピューター用で、このコンピューターでは実行できません。</translation>
    </message>
    <message>
        <source>This request cannot be understood: {where}: {first}.</source>
        <translation>このリクエストを理解できません：{where}：{first}。</translation>
    </message>
    <message>
        <source>This request is too large.</source>
        <translation>このリクエストは大きすぎます。</translation>
    </message>
    <message>
        <source>This request was sent before.</source>
        <translation>このリクエストは以前に送信されています。</translation>
    </message>
    <message>
        <source>This title has no such edition.</source>
        <translation>このタイトルにそのエディションはありません。</translation>
    </message>
    <message>
        <source>This title is in none of your bundles.</source>
        <translation>このタイトルはあなたのどのバンドルにもありません。</translation>
    </message>
    <message>
        <source>This torrent cannot be begun: {why}.</source>
        <translation>このトレントを開始できません：{why}。</translation>
    </message>
    <message>
        <source>This torrent has not as many piece hashes as its files need.</source>
        <translation>このトレントのピースハッシュの数がファイルに足りません。</translation>
    </message>
    <message>
        <source>This torrent has something that is a file and a folder at once.</source>
        <translation>このトレントには、ファイルでもフォルダーでもあるものがあります。</translation>
    </message>
    <message>
        <source>This torrent holds a link, which could point anywhere.</source>
        <translation>このトレントには、どこでも指せるリンクが含まれています。</translation>
    </message>
    <message>
        <source>This torrent holds an empty folder.</source>
        <translation>このトレントには空のフォルダーがあります。</translation>
    </message>
    <message>
        <source>This torrent holds no file.</source>
        <translation>このトレントにはファイルがありません。</translation>
    </message>
    <message>
        <source>This torrent is of a version that is not known.</source>
        <translation>このトレントのバージョンは不明です。</translation>
    </message>
    <message>
        <source>This torrent is too large to be honest.</source>
        <translation>このトレントは大きすぎて信用できません。</translation>
    </message>
    <message>
        <source>This torrent names no content.</source>
        <translation>このトレントには内容がありません。</translation>
    </message>
    <message>
        <source>This torrent says two different things to old and new programs.</source>
        <translation>このトレントは新旧のプログラムに異なる内容を示します。</translation>
    </message>
    <message>
        <source>Titles of {store} cannot be added by an address.</source>
        <translation>{store}のタイトルはアドレスでは追加できません。</translation>
    </message>
    <message>
        <source>Too many wrong codes came to this node in the last minute.</source>
        <translation>直近の1分間に間違ったコードがこのノードに多く届きすぎました。</translation>
    </message>
    <message>
        <source>Transfers are shut down.</source>
        <translation>転送は停止されています。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in a while; claiming again does no harm.</source>
        <translation>しばらくしてからもう一度お試しください。もう一度受け取っても問題ありません。</translation>
    </message>
    <message>
        <source>Try again later, or look at the title on the store&apos;s own page.</source>
        <translation>後でもう一度試すか、ストアのページでタイトルを確認してください。</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, look for a newer version of Backstock.</source>
        <translation>後でもう一度お試しください。変わらない場合は、Backstockの新しいバージョンを探してください。</translation>
    </message>
    <message>
        <source>Try again later; it may be a maintenance page. If it stays so, look for a newer version of Backstock.</source>
        <translation>後でもう一度お試しください。メンテナンスのページかもしれません。変わらない場合は、Backstockの新しいバージョンを探してください。</translation>
    </message>
    <message>
        <source>Try again with the passphrase it was locked with.</source>
        <translation>ロックに使ったパスフレーズでもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart the computer and look at its memory.</source>
        <translation>もう一度お試しください。再び起きる場合は、コンピューターを再起動し、メモリーを調べてください。</translation>
    </message>
    <message>
        <source>Try again; it goes on from there.</source>
        <translation>もう一度お試しください。続きから再開します。</translation>
    </message>
    <message>
        <source>Two files of this torrent have one name.</source>
        <translation>このトレントの2つのファイルが同じ名前です。</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>1文字以上入力してください。</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>キーリングのロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Unpack it by hand and add the folder.</source>
        <translation>手動で展開し、フォルダーを追加してください。</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>Update Backstock, or choose another data folder with --data.</source>
        <translation>Backstockを更新するか、--dataで別のデータフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Update Backstock: a newer version may have written it.</source>
        <translation>Backstockを更新してください。新しいバージョンが書いたのかもしれません。</translation>
    </message>
    <message>
        <source>Use `backstock add` for folders and torrents.</source>
        <translation>フォルダーとトレントには`backstock add`を使ってください。</translation>
    </message>
    <message>
        <source>Use `backstock watch`, or install it (sudo apt install mpv).</source>
        <translation>`backstock watch`を使うか、インストールしてください（sudo apt install mpv）。</translation>
    </message>
    <message>
        <source>Use it there, or remove it there first.</source>
        <translation>そこで使うか、先にそこから削除してください。</translation>
    </message>
    <message>
        <source>Verify it, and get it again if it differs from what the store announced.</source>
        <translation>検証し、ストアの情報と異なる場合はもう一度入手してください。</translation>
    </message>
    <message>
        <source>Verify the copy on the other computer, or fetch from another one.</source>
        <translation>相手のコンピューターのコピーを検証するか、別のコンピューターから取得してください。</translation>
    </message>
    <message>
        <source>Verify the download, or choose another edition.</source>
        <translation>ダウンロードを検証するか、別のエディションを選んでください。</translation>
    </message>
    <message>
        <source>Verify the title, then page it out again.</source>
        <translation>タイトルを検証してから、もう一度棚へ移してください。</translation>
    </message>
    <message>
        <source>Verify the title; get it again if the file was damaged.</source>
        <translation>タイトルを検証し、ファイルが破損していたらもう一度入手してください。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>1分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Wait for it, then try again.</source>
        <translation>終わるのを待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Wait until that is done, or pause it.</source>
        <translation>終わるまで待つか、一時停止してください。</translation>
    </message>
    <message>
        <source>What already arrived is kept.</source>
        <translation>すでに届いたものは残ります。</translation>
    </message>
    <message>
        <source>What answers at {address} is not the node this code was made by.</source>
        <translation>{address}で応答しているのは、このコードを作成したノードではありません。</translation>
    </message>
    <message>
        <source>What answers at {address} is not the node “{node}”: its certificate is another one.</source>
        <translation>{address}で応答しているのはノード「{node}」ではありません。証明書が異なります。</translation>
    </message>
    <message>
        <source>What answers at {host}:{port} does not speak TLS as a node does.</source>
        <translation>{host}:{port}で応答しているものは、ノードとしてのTLSに対応していません。</translation>
    </message>
    <message>
        <source>What came back from the shelf is not what was put there.</source>
        <translation>棚から戻ったものが、入れたものと異なります。</translation>
    </message>
    <message>
        <source>What came back from the shelf is not “{file}”.</source>
        <translation>棚から戻ったものが「{file}」ではありません。</translation>
    </message>
    <message>
        <source>What came of it was dropped.</source>
        <translation>届いた分は破棄しました。</translation>
    </message>
    <message>
        <source>What came so far is kept.</source>
        <translation>ここまでに届いたものは残ります。</translation>
    </message>
    <message>
        <source>What came so far is kept; the download goes on from there.</source>
        <translation>ここまでに届いたものは残り、ダウンロードは続きから再開します。</translation>
    </message>
    <message>
        <source>What is on the shelf is still there, but opens only with that key.</source>
        <translation>棚にあるものはまだそこにありますが、そのキーでしか開きません。</translation>
    </message>
    <message>
        <source>What it holds stays there; nothing on this computer was changed.</source>
        <translation>ノードにあるものはそのまま残り、このコンピューターでは何も変更していません。</translation>
    </message>
    <message>
        <source>What it holds was not touched.</source>
        <translation>ノードにあるものには触れていません。</translation>
    </message>
    <message>
        <source>What lies on the shelf or here stays usable.</source>
        <translation>棚やここにあるものは引き続き使えます。</translation>
    </message>
    <message>
        <source>What this magnet link leads to went away.</source>
        <translation>このマグネットリンクの指すものがなくなりました。</translation>
    </message>
    <message>
        <source>What was being sent cannot be read any more: {why}</source>
        <translation>送信中のものを読み取れなくなりました：{why}</translation>
    </message>
    <message>
        <source>What was downloaded of the old one is kept, but will not be mixed with the new one.</source>
        <translation>古い方のダウンロード済みの分は残りますが、新しい方と混ざることはありません。</translation>
    </message>
    <message>
        <source>What was downloaded so far is kept.</source>
        <translation>ここまでにダウンロードしたものは残ります。</translation>
    </message>
    <message>
        <source>What was listed before stays as it was, and so does everything on this computer and on the shelf.</source>
        <translation>これまで表示されていたものも、このコンピューターと棚にあるものも、すべてそのままです。</translation>
    </message>
    <message>
        <source>What was listed before stays as it was.</source>
        <translation>これまで表示されていたものはそのままです。</translation>
    </message>
    <message>
        <source>What was written before is safe; the last change was not made.</source>
        <translation>以前に書かれたものは無事です。最後の変更は行われませんでした。</translation>
    </message>
    <message>
        <source>Where the node listens cannot be read.</source>
        <translation>ノードの待ち受け先を読み取れません。</translation>
    </message>
    <message>
        <source>Wine could not be made ready: {why}.</source>
        <translation>Wineを準備できませんでした：{why}。</translation>
    </message>
    <message>
        <source>Wine is not installed</source>
        <translation>Wineがインストールされていません</translation>
    </message>
    <message>
        <source>`backstock accounts` lists those there are.</source>
        <translation>`backstock accounts`で一覧できます。</translation>
    </message>
    <message>
        <source>`backstock doctor` tells what is missing.</source>
        <translation>`backstock doctor`で不足しているものが分かります。</translation>
    </message>
    <message>
        <source>`backstock jobs list` shows the jobs there are.</source>
        <translation>`backstock jobs list`でジョブを一覧できます。</translation>
    </message>
    <message>
        <source>`backstock library` lists the titles there are.</source>
        <translation>`backstock library`でタイトルを一覧できます。</translation>
    </message>
    <message>
        <source>`backstock library` lists those there are.</source>
        <translation>`backstock library`で一覧できます。</translation>
    </message>
    <message>
        <source>`backstock nodes list` shows the nodes this library knows.</source>
        <translation>`backstock nodes list`でこのライブラリのノードを一覧できます。</translation>
    </message>
    <message>
        <source>`backstock saves list TITLE` shows them.</source>
        <translation>`backstock saves list TITLE`で一覧できます。</translation>
    </message>
    <message>
        <source>`backstock show TITLE` lists them.</source>
        <translation>`backstock show TITLE`で一覧できます。</translation>
    </message>
    <message>
        <source>a detour</source>
        <translation>回り道</translation>
    </message>
    <message>
        <source>a file has no name</source>
        <translation>ファイルに名前がありません</translation>
    </message>
    <message>
        <source>a forged mark of deletion</source>
        <translation>偽造された削除の印</translation>
    </message>
    <message>
        <source>a hard link names a file the archive does not hold</source>
        <translation>ハードリンクの指すファイルがアーカイブにありません</translation>
    </message>
    <message>
        <source>a key for another shop</source>
        <translation>別のショップのキー</translation>
    </message>
    <message>
        <source>a key is not a string</source>
        <translation>キーが文字列ではありません</translation>
    </message>
    <message>
        <source>a layer that was mounted could not be unmounted: {stuck}</source>
        <translation>マウントしたレイヤーを解除できませんでした：{stuck}</translation>
    </message>
    <message>
        <source>a link has no name</source>
        <translation>リンクに名前がありません</translation>
    </message>
    <message>
        <source>a link has no usable target</source>
        <translation>リンクに使えるリンク先がありません</translation>
    </message>
    <message>
        <source>a link leads out of the folder</source>
        <translation>リンクがフォルダーの外を指しています</translation>
    </message>
    <message>
        <source>a name cannot be read</source>
        <translation>名前を読み取れません</translation>
    </message>
    <message>
        <source>a name holds control characters</source>
        <translation>名前に制御文字が含まれています</translation>
    </message>
    <message>
        <source>a name is absolute</source>
        <translation>名前が絶対パスです</translation>
    </message>
    <message>
        <source>a name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>a name leads out of the folder</source>
        <translation>名前がフォルダーの外を指しています</translation>
    </message>
    <message>
        <source>a name that leads elsewhere, {name}</source>
        <translation>別の場所を指す名前、{name}</translation>
    </message>
    <message>
        <source>a number does not end</source>
        <translation>数値に終わりがありません</translation>
    </message>
    <message>
        <source>a number is not one</source>
        <translation>数値が数値ではありません</translation>
    </message>
    <message>
        <source>a number is written in an odd way</source>
        <translation>数値の書き方が不正です</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>a special file, {member}</source>
        <translation>特殊なファイル、{member}</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>a web page came</source>
        <translation>ウェブページが届きました</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>すでにここにあります</translation>
    </message>
    <message>
        <source>an address that is none</source>
        <translation>アドレスではないもの</translation>
    </message>
    <message>
        <source>an entry below a link</source>
        <translation>リンクの下にある項目</translation>
    </message>
    <message>
        <source>an entry outside the known parts</source>
        <translation>既知の部分の外にある項目</translation>
    </message>
    <message>
        <source>an unknown entry, {member}</source>
        <translation>不明な項目、{member}</translation>
    </message>
    <message>
        <source>an unknown machine</source>
        <translation>不明なマシン</translation>
    </message>
    <message>
        <source>another part of it came than was asked for</source>
        <translation>要求したのとは別の部分が届きました</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>別の場所</translation>
    </message>
    <message>
        <source>arriving by the store&apos;s own torrent</source>
        <translation>ストアのトレントで受信中</translation>
    </message>
    <message>
        <source>asking the store what there is of “{row}”</source>
        <translation>「{row}」に何があるかストアに問い合わせ中</translation>
    </message>
    <message>
        <source>asking the swarm what it is</source>
        <translation>それが何かをスウォームに問い合わせ中</translation>
    </message>
    <message>
        <source>bubblewrap is not installed</source>
        <translation>bubblewrapがインストールされていません</translation>
    </message>
    <message>
        <source>Building the demo titles from their sources</source>
        <translation>デモタイトルをソースから作成中</translation>
    </message>
    <message>
        <source>checking {file}</source>
        <translation>{file}を確認中</translation>
    </message>
    <message>
        <source>claiming “{edition}” from {listing}</source>
        <translation>「{edition}」を{listing}から受け取り中</translation>
    </message>
    <message>
        <source>claiming “{row}” from {title_id}</source>
        <translation>「{row}」を{title_id}から受け取り中</translation>
    </message>
    <message>
        <source>comparing it with the digests</source>
        <translation>ダイジェストと照合中</translation>
    </message>
    <message>
        <source>every digest the store published fits</source>
        <translation>ストアが公開したダイジェストとすべて一致</translation>
    </message>
    <message>
        <source>far too much</source>
        <translation>多すぎるデータ</translation>
    </message>
    <message>
        <source>fetching {file}</source>
        <translation>{file}を取得中</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>ディスクに書き込み中</translation>
    </message>
    <message>
        <source>hosted elsewhere</source>
        <translation>別の場所で提供</translation>
    </message>
    <message>
        <source>it asks for more memory than is allowed</source>
        <translation>許可された量を超えるメモリーを要求しています</translation>
    </message>
    <message>
        <source>it asks to be left alone for a while</source>
        <translation>しばらくアクセスを控えるよう求めています</translation>
    </message>
    <message>
        <source>it does not begin with layer.json</source>
        <translation>layer.jsonで始まっていません</translation>
    </message>
    <message>
        <source>it does not begin with magnet:?</source>
        <translation>magnet:?で始まっていません</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>すでに存在します</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>失敗しました</translation>
    </message>
    <message>
        <source>it gave no pictures within a minute</source>
        <translation>1分以内に映像が出ませんでした</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>理由は示されませんでした</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>部分が多すぎます</translation>
    </message>
    <message>
        <source>it has trouble itself (status {status_code})</source>
        <translation>相手側に問題があります（ステータス{status_code}）</translation>
    </message>
    <message>
        <source>it holds a device or a pipe</source>
        <translation>デバイスかパイプが含まれています</translation>
    </message>
    <message>
        <source>it holds more than {max_entries} entries</source>
        <translation>項目が{max_entries}件を超えています</translation>
    </message>
    <message>
        <source>it holds too many values</source>
        <translation>値が多すぎます</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>そこにありません</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>it keeps them in a way this version does not know</source>
        <translation>このバージョンの知らない方法で保存されています</translation>
    </message>
    <message>
        <source>it made no registry</source>
        <translation>レジストリが作成されませんでした</translation>
    </message>
    <message>
        <source>it names nothing that BitTorrent can find</source>
        <translation>BitTorrentで見つけられるものを指していません</translation>
    </message>
    <message>
        <source>it names two different things</source>
        <translation>異なる2つのものを指しています</translation>
    </message>
    <message>
        <source>it sealed them so that only the browser itself can open them</source>
        <translation>ブラウザー自身しか開けないように封印されています</translation>
    </message>
    <message>
        <source>it sends from one place to the next</source>
        <translation>次々と別の場所へ転送されます</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>it unpacks to far more than it holds</source>
        <translation>展開後のサイズが内容に比べて大きすぎます</translation>
    </message>
    <message>
        <source>it unpacks to more than is allowed</source>
        <translation>展開後のサイズが許可された量を超えます</translation>
    </message>
    <message>
        <source>it was switched off</source>
        <translation>無効になっています</translation>
    </message>
    <message>
        <source>itch.io did not let “{title}” be claimed from “{bundle}”: {what}</source>
        <translation>itch.ioは「{title}」を「{bundle}」から受け取らせませんでした：{what}</translation>
    </message>
    <message>
        <source>itch.io does not show {name}: {what}</source>
        <translation>itch.ioは{name}を表示しません：{what}</translation>
    </message>
    <message>
        <source>itch.io gave no permission ({why}).</source>
        <translation>itch.ioは許可しませんでした（{why}）。</translation>
    </message>
    <message>
        <source>itch.io says that “{edition}” is not bought by this account.</source>
        <translation>itch.ioによると、「{edition}」はこのアカウントで購入されていません。</translation>
    </message>
    <message>
        <source>itch.io took the claim of “{title}” but shows no key for it.</source>
        <translation>itch.ioは「{title}」の受け取りを受け付けましたが、キーを表示しません。</translation>
    </message>
    <message>
        <source>itch.io was told not to give Backstock the permission.</source>
        <translation>itch.ioで、Backstockに許可を与えないことが選ばれました。</translation>
    </message>
    <message numerus="yes">
        <source>itch.io: {n} bundles could not be read.</source>
        <translation>
            <numerusform>itch.io：バンドル{n}件を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>itch.io: {n} collections could not be read.</source>
        <translation>
            <numerusform>itch.io：コレクション{n}件を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>its bundle</source>
        <translation>そのバンドル</translation>
    </message>
    <message>
        <source>its layer.json cannot be read</source>
        <translation>layer.jsonを読み取れません</translation>
    </message>
    <message>
        <source>its layer.json names what no layer has</source>
        <translation>layer.jsonがレイヤーにないものを指しています</translation>
    </message>
    <message>
        <source>its length is not known</source>
        <translation>長さが不明です</translation>
    </message>
    <message>
        <source>its order no longer lists it</source>
        <translation>注文にもう含まれていません</translation>
    </message>
    <message>
        <source>its section {section} is written in a way that cannot be changed from here</source>
        <translation>セクション{section}の書き方では、ここから変更できません</translation>
    </message>
    <message>
        <source>its version is {index}</source>
        <translation>バージョンが{index}です</translation>
    </message>
    <message>
        <source>keys are out of order or come twice</source>
        <translation>キーの順序が正しくないか重複しています</translation>
    </message>
    <message>
        <source>libmpv is not installed</source>
        <translation>libmpvがインストールされていません</translation>
    </message>
    <message>
        <source>Listing what you own there</source>
        <translation>そこで所有しているものを一覧中</translation>
    </message>
    <message>
        <source>looking what is there</source>
        <translation>何があるか確認中</translation>
    </message>
    <message>
        <source>more follows after its end</source>
        <translation>終わりの後にまだ続きがあります</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>転送中</translation>
    </message>
    <message>
        <source>no Proton was found</source>
        <translation>Protonが見つかりませんでした</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>no computer that has it answers</source>
        <translation>持っているコンピューターが応答しません</translation>
    </message>
    <message>
        <source>no connection could be made</source>
        <translation>接続できませんでした</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>掲載終了</translation>
    </message>
    <message>
        <source>no longer listed, and its copies are not within reach</source>
        <translation>掲載が終了し、コピーにも手が届きません</translation>
    </message>
    <message>
        <source>no node answers yet</source>
        <translation>まだ応答するノードがありません</translation>
    </message>
    <message>
        <source>no order of the account holds it any more</source>
        <translation>アカウントのどの注文にももう含まれていません</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>理由なし</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>理由は示されませんでした</translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>no torrent file</source>
        <translation>トレントファイルではないもの</translation>
    </message>
    <message>
        <source>not here any more; add its magnet again</source>
        <translation>もうここにありません。マグネットをもう一度追加してください</translation>
    </message>
    <message>
        <source>not installed: {programs}</source>
        <translation>未インストール：{programs}</translation>
    </message>
    <message>
        <source>nothing arrives any more</source>
        <translation>何も届かなくなりました</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>新しいものはありません</translation>
    </message>
    <message>
        <source>nothing new to take over</source>
        <translation>新しく取り込むものはありません</translation>
    </message>
    <message>
        <source>nothing to download</source>
        <translation>ダウンロードするものはありません</translation>
    </message>
    <message>
        <source>only on the store&apos;s page</source>
        <translation>ストアのページでのみ</translation>
    </message>
    <message>
        <source>only {frames} pictures came, or they do not move</source>
        <translation>映像が{frames}枚しか出ないか、動きません</translation>
    </message>
    <message>
        <source>opening and checking {file}</source>
        <translation>{file}を開いて確認中</translation>
    </message>
    <message>
        <source>Pairing with the node</source>
        <translation>ノードとペアリング中</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>reading {path}</source>
        <translation>{path}を読み取り中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>recorded on your word</source>
        <translation>あなたの申告に基づいて記録</translation>
    </message>
    <message>
        <source>sealing {file}</source>
        <translation>{file}を封印中</translation>
    </message>
    <message>
        <source>sending {file} to {node}</source>
        <translation>{file}を{node}へ送信中</translation>
    </message>
    <message>
        <source>Signing in to the demo store</source>
        <translation>デモストアにサインイン中</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>something ends that did not begin</source>
        <translation>始まっていないものが終わっています</translation>
    </message>
    <message>
        <source>started</source>
        <translation>起動しました</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Starting the demo store and a bulk node</source>
        <translation>デモストアとストレージノードを起動中</translation>
    </message>
    <message>
        <source>starting; the first Windows game takes a moment longer</source>
        <translation>起動中。最初のWindowsゲームは少し時間がかかります</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>ステータス{status}</translation>
    </message>
    <message>
        <source>the answer was garbled</source>
        <translation>応答が壊れていました</translation>
    </message>
    <message>
        <source>the bundles</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>the collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>the decoder failed ({returncode})</source>
        <translation>デコーダーが失敗しました（{returncode}）</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>ディスクは読み取り専用です</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>ディスクがエラーを報告しました</translation>
    </message>
    <message>
        <source>the file ended too early</source>
        <translation>ファイルが途中で終わりました</translation>
    </message>
    <message>
        <source>the file leads out of it</source>
        <translation>ファイルがその外を指しています</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>フォルダーが空ではありません</translation>
    </message>
    <message>
        <source>the mounted folder stayed empty</source>
        <translation>マウントしたフォルダーが空のままでした</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>the order it came with</source>
        <translation>元の注文</translation>
    </message>
    <message>
        <source>the order it came with is no longer in the account</source>
        <translation>元の注文がもうアカウントにありません</translation>
    </message>
    <message>
        <source>the owned titles</source>
        <translation>所有タイトル</translation>
    </message>
    <message>
        <source>the page opens in the browser you already use</source>
        <translation>ページは普段お使いのブラウザーで開きます</translation>
    </message>
    <message>
        <source>the port is in use</source>
        <translation>ポートが使用中です</translation>
    </message>
    <message>
        <source>the process that reads it failed with code {returncode}</source>
        <translation>読み取りプロセスがコード{returncode}で失敗しました</translation>
    </message>
    <message>
        <source>the same bytes are here already; taking them over</source>
        <translation>同じバイトがすでにここにあるため、取り込みます</translation>
    </message>
    <message>
        <source>the store does not answer; trying again</source>
        <translation>ストアが応答しないため、再試行しています</translation>
    </message>
    <message>
        <source>the store published no digest to compare it with</source>
        <translation>ストアは照合できるダイジェストを公開していません</translation>
    </message>
    <message>
        <source>the {what} is {found} where {announced} was announced</source>
        <translation>{what}は{announced}のはずが{found}です</translation>
    </message>
    <message>
        <source>there is no browser</source>
        <translation>ブラウザーがありません</translation>
    </message>
    <message>
        <source>there is no interface {interface} on this computer</source>
        <translation>このコンピューターにインターフェース{interface}はありません</translation>
    </message>
    <message>
        <source>this magnet link</source>
        <translation>このマグネットリンク</translation>
    </message>
    <message>
        <source>two entries have the same name on some systems, the other is {other}</source>
        <translation>一部のシステムで2つの項目が同じ名前になります（もう一方は{other}）</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>waiting for a node that holds {file}</source>
        <translation>{file}を持つノードを待っています</translation>
    </message>
    <message>
        <source>waiting for {node}, which does not answer</source>
        <translation>応答しない{node}を待っています</translation>
    </message>
    <message>
        <source>waiting: another download brings the same bytes</source>
        <translation>待機中：別のダウンロードが同じバイトを取得しています</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>xdg-mime is not installed, so links cannot be given to Backstock.</source>
        <translation>xdg-mimeがインストールされていないため、リンクをBackstockで開けません。</translation>
    </message>
    <message>
        <source>{file} cannot be opened: its key {key_file} is missing or damaged.</source>
        <translation>{file}を開けません。キー{key_file}がないか破損しています。</translation>
    </message>
    <message>
        <source>{file} cannot be used: {why}.</source>
        <translation>{file}を使えません：{why}。</translation>
    </message>
    <message>
        <source>{file} does not open with {key_file}.</source>
        <translation>{file}は{key_file}では開きません。</translation>
    </message>
    <message>
        <source>{file} is not a file of secrets this version knows.</source>
        <translation>{file}はこのバージョンの知る秘密情報ファイルではありません。</translation>
    </message>
    <message>
        <source>{file} is untouched.</source>
        <translation>{file}はそのままです。</translation>
    </message>
    <message>
        <source>{found} bytes came where {announced} were announced</source>
        <translation>{announced}バイトのはずが{found}バイト届きました</translation>
    </message>
    <message>
        <source>{host} is not known</source>
        <translation>{host}は不明です</translation>
    </message>
    <message>
        <source>{kept} Nothing was lost.</source>
        <translation>{kept}失われたものはありません。</translation>
    </message>
    <message>
        <source>{kept} Nothing wrong was written over anything good.</source>
        <translation>{kept}正しいものの上に誤ったものは書き込まれていません。</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name}を読み取れませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>{n} as large as something owned for which the store published no digest</source>
        <translation>
            <numerusform>{n}件は所有タイトルと同じサイズですが、ストアがダイジェストを公開していません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} as large as something owned, but different</source>
        <translation>
            <numerusform>{n}件は所有タイトルと同じサイズですが、内容が異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>変更{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read</source>
        <translation>
            <numerusform>読み取り不可{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries could not be read</source>
        <translation>
            <numerusform>{n}件を読み取れませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries on page {number} of {paged} could not be read.</source>
        <translation>
            <numerusform>{paged}の{number}ページの{n}件を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} here already</source>
        <translation>
            <numerusform>すでにあるもの{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>新着{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} no longer listed</source>
        <translation>
            <numerusform>掲載終了{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the keys</source>
        <translation>
            <numerusform>キー{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the products</source>
        <translation>
            <numerusform>商品{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {n} files are exactly what was recorded</source>
        <translation>
            <numerusform>{n}件中{n}件のファイルが記録とまったく同じです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orders could not be read.</source>
        <translation>
            <numerusform>注文{n}件を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken over</source>
        <translation>
            <numerusform>取り込み{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <translation>
            <numerusform>不明{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can be read by others on this computer, so it is not used for secrets.</source>
        <translation>{path}はこのコンピューターのほかの人が読めるため、秘密情報には使いません。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path}を読み取れません：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path}を使えません：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path}に書き込めません：{why}。</translation>
    </message>
    <message>
        <source>{path} does not play: {why}.</source>
        <translation>{path}を再生できません：{why}。</translation>
    </message>
    <message>
        <source>{path} is not a Windows program.</source>
        <translation>{path}はWindowsプログラムではありません。</translation>
    </message>
    <message>
        <source>{path} is not a library that Backstock wrote.</source>
        <translation>{path}はBackstockが書いたライブラリではありません。</translation>
    </message>
    <message>
        <source>{place} is not there any more.</source>
        <translation>{place}はもうありません。</translation>
    </message>
    <message>
        <source>{section}.{key} is set by the environment variable {variable}, which wins.</source>
        <translation>{section}.{key}は環境変数{variable}で設定されており、そちらが優先されます。</translation>
    </message>
    <message>
        <source>{size} from {packed_size}</source>
        <translation>{packed_size}から{size}</translation>
    </message>
    <message>
        <source>{source} is no longer the file that was recorded.</source>
        <translation>{source}は記録されたファイルと異なります。</translation>
    </message>
    <message>
        <source>{store} did not send “{file}” as a file: {why}.</source>
        <translation>{store}が「{file}」をファイルとして送りませんでした：{why}。</translation>
    </message>
    <message>
        <source>{store} does not accept the sign-in any more.</source>
        <translation>{store}がサインインを受け付けなくなりました。</translation>
    </message>
    <message>
        <source>{store} does not accept this sign-in.</source>
        <translation>{store}がこのサインインを受け付けません。</translation>
    </message>
    <message>
        <source>{store} gave no usable answer: {why}.</source>
        <translation>{store}から使える応答がありませんでした：{why}。</translation>
    </message>
    <message>
        <source>{store} has no accounts.</source>
        <translation>{store}にアカウントはありません。</translation>
    </message>
    <message>
        <source>{store} has nothing to claim.</source>
        <translation>{store}に受け取るものはありません。</translation>
    </message>
    <message>
        <source>{store} is guarded by Cloudflare at the moment and wants to see a browser.</source>
        <translation>{store}は現在Cloudflareに保護されており、ブラウザーでのアクセスを求めています。</translation>
    </message>
    <message>
        <source>{store} keeps giving links to “{file}” that do not hold.</source>
        <translation>{store}が返す「{file}」へのリンクが有効になりません。</translation>
    </message>
    <message>
        <source>{store} named no place to download from.</source>
        <translation>{store}がダウンロード先を示しませんでした。</translation>
    </message>
    <message>
        <source>{store} refused the request (status {status}).</source>
        <translation>{store}がリクエストを拒否しました（ステータス{status}）。</translation>
    </message>
    <message>
        <source>{store} refused: {said}.</source>
        <translation>{store}が拒否しました：{said}。</translation>
    </message>
    <message>
        <source>{store} sent {why} where Backstock expected data.</source>
        <translation>{store}が、データのはずのところに{why}を送ってきました。</translation>
    </message>
    <message>
        <source>{target} is being downloaded already.</source>
        <translation>{target}はすでにダウンロード中です。</translation>
    </message>
    <message numerus="yes">
        <source>{title}: {n} files could not be read.</source>
        <translation>
            <numerusform>{title}：ファイル{n}件を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, but every published digest fits.</source>
        <translation>{what}。ただし公開されたダイジェストはすべて一致します。</translation>
    </message>
    <message>
        <source>{where} is not signed in to Humble: it has a visitor&apos;s cookie only.</source>
        <translation>{where}はHumbleにサインインしていません。訪問者のクッキーしかありません。</translation>
    </message>
    <message>
        <source>{where} was never at Humble&apos;s site, or has forgotten it.</source>
        <translation>{where}はHumbleのサイトを開いたことがないか、忘れています。</translation>
    </message>
    <message>
        <source>“{backend}” is no place for secrets.</source>
        <translation>「{backend}」は秘密情報の保存先ではありません。</translation>
    </message>
    <message>
        <source>“{begin}…” has more than {longest} letters.</source>
        <translation>「{begin}…」が{longest}文字を超えています。</translation>
    </message>
    <message>
        <source>“{content}” already lies in {folder}.</source>
        <translation>「{content}」はすでに{folder}にあります。</translation>
    </message>
    <message>
        <source>“{content}” could not be deleted.</source>
        <translation>「{content}」を削除できませんでした。</translation>
    </message>
    <message>
        <source>“{content}” could not be deleted: {reason}.</source>
        <translation>「{content}」を削除できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>“{edition}” came from an account that is signed out.</source>
        <translation>「{edition}」はサインアウトしたアカウントのものです。</translation>
    </message>
    <message>
        <source>“{edition}” has no bytes at Humble.</source>
        <translation>「{edition}」のデータはHumbleにありません。</translation>
    </message>
    <message>
        <source>“{edition}” is a key for another shop.</source>
        <translation>「{edition}」は別のショップのキーです。</translation>
    </message>
    <message>
        <source>“{edition}” is gone from itch.io.</source>
        <translation>「{edition}」はitch.ioからなくなりました。</translation>
    </message>
    <message>
        <source>“{edition}” is hosted elsewhere, not by {store}.</source>
        <translation>「{edition}」は{store}ではなく別の場所で提供されています。</translation>
    </message>
    <message>
        <source>“{edition}” is not kept at itch.io but at {what}.</source>
        <translation>「{edition}」はitch.ioではなく{what}にあります。</translation>
    </message>
    <message>
        <source>“{edition}” is played on {store}&apos;s own page only.</source>
        <translation>「{edition}」は{store}のページでのみプレイできます。</translation>
    </message>
    <message>
        <source>“{edition}” only stands in for something that is still to come.</source>
        <translation>「{edition}」は、これから公開されるものの仮の項目です。</translation>
    </message>
    <message>
        <source>“{edition}” was replaced at Humble since it was listed.</source>
        <translation>「{edition}」は掲載後にHumbleで差し替えられました。</translation>
    </message>
    <message>
        <source>“{edition}” was replaced at itch.io since it was listed.</source>
        <translation>「{edition}」は掲載後にitch.ioで差し替えられました。</translation>
    </message>
    <message>
        <source>“{file}” differs from what its store announced and does not go on the shelf.</source>
        <translation>「{file}」はストアの情報と異なるため、棚には入りません。</translation>
    </message>
    <message>
        <source>“{file}” does not lie on this computer and was never put on the shelf.</source>
        <translation>「{file}」はこのコンピューターになく、棚に入れたこともありません。</translation>
    </message>
    <message>
        <source>“{file}” has changed on this disk since it was recorded.</source>
        <translation>「{file}」は記録後にこのディスクで変わっています。</translation>
    </message>
    <message>
        <source>“{file}” is being moved right now.</source>
        <translation>「{file}」は現在移動中です。</translation>
    </message>
    <message>
        <source>“{file}” is gone from {store}.</source>
        <translation>「{file}」は{store}からなくなりました。</translation>
    </message>
    <message>
        <source>“{file}” is not what {store} announced: {differs}.</source>
        <translation>「{file}」が{store}の情報と異なります：{differs}。</translation>
    </message>
    <message>
        <source>“{missing}” is not in {folder} in its full length.</source>
        <translation>「{missing}」が{folder}に完全な形でありません。</translation>
    </message>
    <message>
        <source>“{name}” is given away only for a while.</source>
        <translation>「{name}」は期間限定の無料配布です。</translation>
    </message>
    <message>
        <source>“{name}” is gone from Humble: {why}.</source>
        <translation>「{name}」はHumbleからなくなりました：{why}。</translation>
    </message>
    <message>
        <source>“{name}” is not free.</source>
        <translation>「{name}」は無料ではありません。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation>「{path}」を読み取れません：{why}。</translation>
    </message>
    <message>
        <source>“{title}” is in no bundle of this account.</source>
        <translation>「{title}」はこのアカウントのどのバンドルにもありません。</translation>
    </message>
    <message>
        <source>“{title}” is not in it any more</source>
        <translation>「{title}」はもうそこにありません</translation>
    </message>
    <message>
        <source>“{title}” is not listed at itch.io any more.</source>
        <translation>「{title}」はitch.ioでの掲載が終了しました。</translation>
    </message>
    <message>
        <source>“{what}” is listed now</source>
        <translation>「{what}」を一覧に追加しました</translation>
    </message>
</context>
<context>
    <name>DemoSteps</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>別の方法を選ぶ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Speed limits: %1</source>
        <translation>速度制限: %1</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Everything rests.</source>
        <translation>すべて一時停止中です。</translation>
    </message>
    <message>
        <source>Nothing new starts until you let it go on, after a restart as well.</source>
        <translation>再開するまで、新しい処理は始まりません。再起動後も同じです。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>進行中のものはありません。</translation>
    </message>
    <message>
        <source>What you get, page in or page out is shown here.</source>
        <translation>入手や棚との出し入れの状況がここに表示されます。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>nothing is moving</source>
        <translation>転送なし</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>drag to change the order</source>
        <translation>ドラッグで順番を変更</translation>
    </message>
</context>
<context>
    <name>DownloadsSide</name>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>すべて再試行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>DragGhost</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>タイトル%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFields</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>並べ替え用の名前</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>タイトルの名前</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>名前のとおり</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>制作者</translation>
    </message>
    <message>
        <source>About</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Words of your own; no store sees them.</source>
        <translation>自分用の言葉です。どのストアにも見えません。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>EditLine</name>
    <message>
        <source>As the store says</source>
        <translation>ストアのとおり</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EditManyPanel</name>
    <message numerus="yes">
        <source>Set kind and maker of %Ln title(s)</source>
        <translation>
            <numerusform>タイトル%Ln件の種類と制作者を設定</numerusform>
        </translation>
    </message>
    <message>
        <source>What you leave open stays as it is with each of them.</source>
        <translation>空けておいた項目は、それぞれそのままです。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>制作者</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」を編集</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>All as the store says</source>
        <translation>すべてストアのとおり</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>画像を読み込み中</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>EditPictures</name>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Use as the cover</source>
        <translation>カバーに使う</translation>
    </message>
    <message>
        <source>Choose a picture for the cover</source>
        <translation>カバーの画像を選ぶ</translation>
    </message>
    <message>
        <source>Paste a picture as the cover</source>
        <translation>画像をカバーとして貼り付け</translation>
    </message>
    <message>
        <source>Draw another cover</source>
        <translation>別のカバーを描く</translation>
    </message>
    <message>
        <source>Use a drawn cover</source>
        <translation>描いたカバーを使う</translation>
    </message>
    <message>
        <source>The store’s cover again</source>
        <translation>ストアのカバーに戻す</translation>
    </message>
    <message>
        <source>The cover as it was drawn first</source>
        <translation>最初に描いたカバーに戻す</translation>
    </message>
    <message>
        <source>Wide picture</source>
        <translation>横長画像</translation>
    </message>
    <message>
        <source>Use as the wide picture</source>
        <translation>横長画像に使う</translation>
    </message>
    <message>
        <source>Choose a wide picture</source>
        <translation>横長画像を選ぶ</translation>
    </message>
    <message>
        <source>Paste a wide picture</source>
        <translation>横長画像を貼り付け</translation>
    </message>
    <message>
        <source>The drawn wide picture again</source>
        <translation>描いた横長画像に戻す</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選ぶ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.avif)</translation>
    </message>
</context>
<context>
    <name>EditionRow</name>
    <message>
        <source>Play it on the store’s page</source>
        <translation>ストアのページでプレイ</translation>
    </message>
    <message>
        <source>See the key on the store’s page</source>
        <translation>ストアのページでキーを見る</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>ページを開く</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Collections and filters</source>
        <translation>コレクションとフィルター</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>None yet. Make one, then drag titles onto it.</source>
        <translation>まだありません。作成してタイトルをドラッグしてください。</translation>
    </message>
</context>
<context>
    <name>FirstReading</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Put what you own on a shelf you own.</source>
        <translation>自分のものを、自分の棚に。</translation>
    </message>
    <message>
        <source>The demo store runs on this computer, with a node beside it. What you see is what a real store and a real node would do.</source>
        <translation>デモストアはこのコンピューターで、ノードとともに動きます。動作は本物のストアやノードと同じです。</translation>
    </message>
    <message>
        <source>Backstock fetches what you bought, proves it is genuine, and keeps it where you say. Start with one of these; the others can follow any time.</source>
        <translation>Backstockは購入したものを入手し、本物であることを確かめ、指定した場所に保管します。まずはどれか1つから。残りはいつでも追加できます。</translation>
    </message>
    <message>
        <source>Try the demo store</source>
        <translation>デモストアを試す</translation>
    </message>
    <message>
        <source>No account. Free titles, two minutes, everything real.</source>
        <translation>アカウント不要。無料タイトルで、2分で本物の動作を体験。</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>itch.ioにサインイン</translation>
    </message>
    <message>
        <source>with an API key; Backstock never sees the password</source>
        <translation>APIキーで。Backstockがパスワードに触れることはありません</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>Humbleにサインイン</translation>
    </message>
    <message>
        <source>with the session of your browser</source>
        <translation>お使いのブラウザーのセッションで</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>installers, films and music you already have</source>
        <translation>すでにお持ちのインストーラー、映画、音楽</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>その他の方法</translation>
    </message>
    <message>
        <source>a free title by its address, earlier downloads, a file, a torrent or magnet</source>
        <translation>無料タイトルのアドレス、以前のダウンロード、ファイル、トレント、マグネットリンク</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you sign in or add a node.</source>
        <translation>サインインするかノードを追加するまで、このコンピューターの外には何も送られません。</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Folded; press to open</source>
        <translation>折りたたみ。押すと開きます</translation>
    </message>
    <message>
        <source>Open; press to fold</source>
        <translation>展開。押すと折りたたみます</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1の詳細</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Go on playing</source>
        <translation>続きからプレイ</translation>
    </message>
    <message>
        <source>Go on watching and listening</source>
        <translation>続きから再生</translation>
    </message>
    <message>
        <source>Lately added</source>
        <translation>最近追加したもの</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>ライブラリ全体</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>The first titles are on their way.</source>
        <translation>最初のタイトルがまもなく届きます。</translation>
    </message>
    <message>
        <source>Sign in to a store, add a folder, or open a magnet.</source>
        <translation>ストアにサインインするか、フォルダーを追加するか、マグネットリンクを開いてください。</translation>
    </message>
    <message>
        <source>They appear here as they are read.</source>
        <translation>読み込まれた順にここに表示されます。</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>ライブラリに追加</translation>
    </message>
</context>
<context>
    <name>HomeRoom</name>
    <message>
        <source>The shelf</source>
        <translation>棚</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>not in reach</source>
        <translation>未接続</translation>
    </message>
</context>
<context>
    <name>HomeSide</name>
    <message>
        <source>Arriving now</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>No other computer keeps anything for you yet.</source>
        <translation>ほかのコンピューターにはまだ何も保管されていません。</translation>
    </message>
</context>
<context>
    <name>HoursLine</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>この時間帯を削除</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>a time is like 18:30</source>
        <translation>時刻は18:30の形式で入力</translation>
    </message>
    <message>
        <source>until the next day</source>
        <translation>翌日まで</translation>
    </message>
    <message>
        <source>In</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>InScene</name>
    <message>
        <source>Press</source>
        <translation>押す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Alt and the arrows move it in the order</source>
        <translation>Altと矢印キーで順番を変更</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1のその他の操作</translation>
    </message>
    <message>
        <source>Show the title</source>
        <translation>タイトルを表示</translation>
    </message>
    <message>
        <source>Do it first</source>
        <translation>最優先にする</translation>
    </message>
    <message>
        <source>One up</source>
        <translation>1つ上へ</translation>
    </message>
    <message>
        <source>One down</source>
        <translation>1つ下へ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>Add a node</source>
        <translation>ノードを追加</translation>
    </message>
    <message>
        <source>Start a node on any computer with “backstock node serve”. It prints a pairing code that works once and begins with “bsn1.”. Paste it here.</source>
        <translation>任意のコンピューターで「backstock node serve」を実行してノードを起動します。「bsn1.」で始まる1回限りのペアリングコードが表示されるので、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>bsn1.…</source>
        <translation>bsn1.…</translation>
    </message>
    <message>
        <source>A node that is not yours alone keeps sealed packages only: whoever runs it sees noise.</source>
        <translation>自分専用でないノードには封印したパッケージだけを置きます。運用者にはノイズしか見えません。</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>ペアリング中</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>ペアリング</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>Work is under way</source>
        <translation>処理が進行中です</translation>
    </message>
    <message>
        <source>This system has no place beside the clock. Backstock can work on out of sight and end by itself when it is done, or end now: nothing is lost, and what is under way goes on from here at the next start.</source>
        <translation>このシステムには時計の横の場所がありません。Backstockはバックグラウンドで作業を続け、終わったら自動的に終了できます。今すぐ終了することもできます。何も失われず、進行中のものは次回の起動時に続きから再開します。</translation>
    </message>
    <message>
        <source>Do the same the next time</source>
        <translation>次回も同じようにする</translation>
    </message>
    <message>
        <source>Leave the window open</source>
        <translation>ウィンドウを開いておく</translation>
    </message>
    <message>
        <source>Work on out of sight</source>
        <translation>バックグラウンドで作業を続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>LibraryHeader</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Close collections and filters</source>
        <translation>コレクションとフィルターを閉じる</translation>
    </message>
    <message>
        <source>Collections and filters</source>
        <translation>コレクションとフィルター</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>すべてのグループを展開</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>すべてのグループを折りたたむ</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>グループ: %1</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>並べ替え: %1</translation>
    </message>
    <message>
        <source>Falling; press for rising</source>
        <translation>降順（押すと昇順）</translation>
    </message>
    <message>
        <source>Rising; press for falling</source>
        <translation>昇順（押すと降順）</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>棚表示</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト表示</translation>
    </message>
    <message>
        <source>Size of covers</source>
        <translation>カバーのサイズ</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>The library stays as it was.</source>
        <translation>ライブラリはそのまま残ります。</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>%1に再サインイン</translation>
    </message>
    <message>
        <source>The shelf does not answer.</source>
        <translation>棚が応答しません。</translation>
    </message>
    <message>
        <source>What is here plays as ever; what lies only there waits until a node is back.</source>
        <translation>ここにあるものはいつもどおり使えます。棚にしかないものは、ノードが戻るまで待ちます。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度見る</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>LimitsPanel</name>
    <message>
        <source>Speed and hours</source>
        <translation>速度と時間帯</translation>
    </message>
    <message>
        <source>In MB/s; empty or 0 means as fast as the line goes. Of hours that overlap the upper ones hold.</source>
        <translation>単位はMB/s。空欄または0は制限なしです。時間帯が重なる場合は上のものが優先されます。</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>In, always</source>
        <translation>受信、常時</translation>
    </message>
    <message>
        <source>Out, always</source>
        <translation>送信、常時</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>同時ダウンロード数</translation>
    </message>
    <message>
        <source>Hours with limits of their own</source>
        <translation>個別に制限する時間帯</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>時間帯を追加</translation>
    </message>
    <message>
        <source>None: the same holds day and night.</source>
        <translation>なし: 昼も夜も同じ制限です。</translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message>
        <source>Backstock asks for these words at every start. Whoever forgets them signs in to the stores again; the library itself is not lost.</source>
        <translation>Backstockは起動のたびにこのパスフレーズを尋ねます。忘れた場合はストアへの再サインインが必要ですが、ライブラリは失われません。</translation>
    </message>
    <message>
        <source>This desktop has no keyring that answers, so the permission will lie in an encrypted file in your data folder. How shall that file be locked?</source>
        <translation>このデスクトップには応答するキーリングがないため、許可情報はデータフォルダー内の暗号化ファイルに保存されます。どの方法でロックしますか？</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>パスフレーズで</translation>
    </message>
    <message>
        <source>asked for at every start; the safer way</source>
        <translation>起動のたびに入力。より安全です</translation>
    </message>
    <message>
        <source>With a key that lies beside it</source>
        <translation>隣に置く鍵ファイルで</translation>
    </message>
    <message>
        <source>nothing to type; whoever can read your files can use your sign-ins</source>
        <translation>入力は不要。ただし、ファイルを読める人はサインイン情報も使えます</translation>
    </message>
</context>
<context>
    <name>LyingLine</name>
    <message>
        <source>last copy</source>
        <translation>最後のコピー</translation>
    </message>
    <message>
        <source>LAST COPY</source>
        <translation>最後のコピー</translation>
    </message>
</context>
<context>
    <name>LyingTable</name>
    <message>
        <source>What lies where</source>
        <translation>何がどこにあるか</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>ライブラリ全体</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>手元</translation>
    </message>
    <message>
        <source>SHELF</source>
        <translation>棚</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>ストア</translation>
    </message>
</context>
<context>
    <name>MagnetPanel</name>
    <message>
        <source>Open a torrent or magnet</source>
        <translation>トレントまたはマグネットリンクを開く</translation>
    </message>
    <message>
        <source>Name, size and files are shown before anything is downloaded.</source>
        <translation>ダウンロードの前に、名前、サイズ、ファイルを表示します。</translation>
    </message>
    <message>
        <source>magnet:?xt=…</source>
        <translation>magnet:?xt=…</translation>
    </message>
    <message>
        <source>Choose a torrent file</source>
        <translation>トレントファイルを選ぶ</translation>
    </message>
    <message>
        <source>Asking around</source>
        <translation>問い合わせ中</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>入手</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>調べる</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>MoreJobs</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>棚</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Speed and hours</source>
        <translation>速度と時間帯</translation>
    </message>
    <message>
        <source>Limits for what comes and goes, always or at hours of the week</source>
        <translation>送受信の制限。常時、または曜日と時間帯ごと</translation>
    </message>
    <message>
        <source>Speed and hours: %1</source>
        <translation>速度と時間帯: %1</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>同時ダウンロード数</translation>
    </message>
    <message>
        <source>Way of torrents to others</source>
        <translation>トレントの通信経路</translation>
    </message>
    <message>
        <source>interface VPN tunnel</source>
        <translation>インターフェース ネットワーク トンネル interface VPN tunnel</translation>
    </message>
    <message>
        <source>Such as the tunnel of a VPN; without it nothing is shared or fetched by torrent</source>
        <translation>VPNのトンネルなど。それがない間は、トレントでの共有も取得もしません</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Humble’s torrents</source>
        <translation>Humbleのトレント</translation>
    </message>
    <message>
        <source>Files come by Humble’s own torrents where it gives any; the store’s MD5 stays the judge</source>
        <translation>Humbleがトレントを提供していればそれで取得。検証は引き続きストアのMD5で行います</translation>
    </message>
    <message>
        <source>Find others for magnets by themselves</source>
        <translation>マグネットリンクの接続相手を自動で探す</translation>
    </message>
    <message>
        <source>The distributed table (DHT) tells strangers which magnets you look for; your shelf never uses it</source>
        <translation>分散テーブル（DHT）では、探しているマグネットリンクが第三者に知られます。棚では使われません</translation>
    </message>
</context>
<context>
    <name>NoTitles</name>
    <message>
        <source>The first titles are on their way.</source>
        <translation>最初のタイトルがまもなく届きます。</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>They appear here as they are read.</source>
        <translation>読み込まれた順にここに表示されます。</translation>
    </message>
    <message>
        <source>Sign in to a store, add a folder, or open a magnet.</source>
        <translation>ストアにサインインするか、フォルダーを追加するか、マグネットリンクを開いてください。</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>ライブラリに追加</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>「%1」という名前のものはありません。</translation>
    </message>
    <message>
        <source>No title has all of that.</source>
        <translation>すべての条件に合うタイトルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) are hidden by search and filters.</source>
        <translation>
            <numerusform>タイトル%Ln件が検索とフィルターで隠れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>NodeCard</name>
    <message>
        <source>not in reach</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>手元</translation>
    </message>
    <message>
        <source>IN REACH</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>SILENT</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1（%2回）</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1. Your data was not touched by this; the log has the details.</source>
        <translation>%1。データに影響はありません。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Something went wrong inside Backstock.</source>
        <translation>Backstockの内部で問題が起きました。</translation>
    </message>
</context>
<context>
    <name>OfflineLine</name>
    <message>
        <source>This computer has no network.</source>
        <translation>このコンピューターはネットワークに接続していません。</translation>
    </message>
    <message>
        <source>What is here plays as ever; what is on its way goes on when it is back.</source>
        <translation>手元にあるものはいつもどおり使えます。届く途中のものは、接続が戻ると再開します。</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>unfolded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
</context>
<context>
    <name>PadSettings</name>
    <message>
        <source>Gamepad</source>
        <translation>ゲームパッド</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>初期設定に戻す</translation>
    </message>
    <message>
        <source>Press a button</source>
        <translation>ボタンを押してください</translation>
    </message>
    <message>
        <source>%1, on %2; press to change</source>
        <translation>%1、%2に割り当て（押すと変更）</translation>
    </message>
</context>
<context>
    <name>PaletteLine</name>
    <message>
        <source>Enter: open</source>
        <translation>Enter:開く</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>PanelSet</name>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>「%1」をこのコンピューターから削除しますか？</translation>
    </message>
    <message>
        <source>Other copies stay where they are, and so do your saves. It can be fetched again.</source>
        <translation>ほかのコピーとセーブデータは残ります。後でまた入手できます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Only what has another copy on the shelf goes; last copies stay. Saves stay too. Everything can be paged in again.</source>
        <translation>棚に別のコピーがあるものだけを削除し、最後のコピーとセーブデータは残します。すべて後で棚から出せます。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln title(s) from this computer?</source>
        <translation>
            <numerusform>タイトル%Ln件をこのコンピューターから削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>コレクションの名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>It begins with the titles that are selected.</source>
        <translation>選択中のタイトルが最初から入ります。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>An order of your own, across all stores.</source>
        <translation>すべてのストアを横断する、自分だけの整理です。</translation>
    </message>
    <message>
        <source>Go back to “%1”?</source>
        <translation>「%1」に戻しますか？</translation>
    </message>
    <message>
        <source>What you have now is kept as a snapshot first; nothing is overwritten.</source>
        <translation>先に現在の状態をスナップショットとして保存します。上書きされるものはありません。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Remove %1 from your shelf?</source>
        <translation>%1を棚から外しますか？</translation>
    </message>
    <message>
        <source>Packages stay on its disk, but Backstock no longer asks it for them. Titles that lie only there cannot be paged in until it is added again.</source>
        <translation>パッケージはそのノードのディスクに残りますが、Backstockは使わなくなります。そこにしかないタイトルは、再び追加するまで棚から出せません。</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>%1をサインアウトしますか？</translation>
    </message>
    <message>
        <source>The permission is erased here, which cannot be undone: to come back you sign in again. The library stays, and so does everything that was fetched.</source>
        <translation>ここにある許可情報を消去します。元に戻せないため、再び使うにはサインインし直してください。ライブラリと入手済みのものは残ります。</translation>
    </message>
    <message>
        <source>Play “%1”?</source>
        <translation>「%1」をプレイしますか？</translation>
    </message>
    <message>
        <source>A link from outside asked for it. Nothing has been started.</source>
        <translation>外部のリンクから求められました。まだ何も起動していません。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>プレイ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Adopt a folder of downloads</source>
        <translation>ダウンロードフォルダーを取り込む</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Torrents (*.torrent)</source>
        <translation>トレント (*.torrent)</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>What Backstock is made of</source>
        <translation>Backstockの構成要素</translation>
    </message>
    <message>
        <source>All of it is free software. These are its parts, as they are installed here.</source>
        <translation>すべて自由ソフトウェアです。ここにインストールされている構成要素を示します。</translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation>調べています</translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>パスフレーズを設定</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Protect secrets with a passphrase</source>
        <translation>機密情報をパスフレーズで保護</translation>
    </message>
    <message>
        <source>Your store sign-ins and keys then open with these words only, and Backstock asks for them at every start. Whoever forgets them signs in to the stores again; the library itself is not lost.</source>
        <translation>ストアのサインイン情報とキーは、このパスフレーズでのみ開けるようになり、Backstockは起動のたびに尋ねます。忘れた場合はストアへの再サインインが必要ですが、ライブラリは失われません。</translation>
    </message>
</context>
<context>
    <name>PlaceSettings</name>
    <message>
        <source>Window and messages</source>
        <translation>ウィンドウとメッセージ</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>tray background quit clock</source>
        <translation>トレイ バックグラウンド 終了 時計 tray background quit clock</translation>
    </message>
    <message>
        <source>Backstock can wait beside the clock; its icon there shows progress, and quits it</source>
        <translation>Backstockは時計の横で待機できます。そこのアイコンで進み具合を確かめ、終了できます</translation>
    </message>
    <message>
        <source>This system shows no place beside the clock: out of sight Backstock works on until it is done, then ends</source>
        <translation>このシステムには時計の横の場所がありません。Backstockはバックグラウンドで作業を終えてから終了します</translation>
    </message>
    <message>
        <source>Waits beside the clock</source>
        <translation>時計の横で待機する</translation>
    </message>
    <message>
        <source>Asks while work is under way</source>
        <translation>作業中なら確認する</translation>
    </message>
    <message>
        <source>Works on out of sight</source>
        <translation>バックグラウンドで作業を続ける</translation>
    </message>
    <message>
        <source>Quits</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>Tell when something is here</source>
        <translation>届いたら知らせる</translation>
    </message>
    <message>
        <source>notifications messages desktop</source>
        <translation>通知 メッセージ デスクトップ notifications messages desktop</translation>
    </message>
    <message>
        <source>A message of the desktop, while the window is not in front</source>
        <translation>ウィンドウが前面にないとき、デスクトップの通知で知らせます</translation>
    </message>
    <message>
        <source>Tell of troubles</source>
        <translation>問題を知らせる</translation>
    </message>
    <message>
        <source>What did not end well, a sign-in that has lapsed, data in danger</source>
        <translation>正常に終わらなかったもの、失効したサインイン、危険にさらされたデータ</translation>
    </message>
    <message>
        <source>Tell of updates</source>
        <translation>更新を知らせる</translation>
    </message>
    <message>
        <source>Open magnet links and torrents</source>
        <translation>マグネットリンクとトレントを開く</translation>
    </message>
    <message>
        <source>browser default handler</source>
        <translation>ブラウザー 既定 アプリ browser default handler</translation>
    </message>
    <message>
        <source>From the browser and the files of this system; each is shown before anything is downloaded</source>
        <translation>ブラウザーやこのシステムのファイルから開きます。どれもダウンロードの前に内容を表示します</translation>
    </message>
    <message>
        <source>Not in the menu of applications</source>
        <translation>アプリケーションメニューにありません</translation>
    </message>
    <message>
        <source>Put there, it starts from the menu, and links that begin with “backstock:” lead to it</source>
        <translation>メニューに入れると、そこから起動でき、「backstock:」で始まるリンクもBackstockで開きます</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>メニューに入れる</translation>
    </message>
</context>
<context>
    <name>PlacesRail</name>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
</context>
<context>
    <name>PlaybackSettings</name>
    <message>
        <source>Playback</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Loudness to begin with</source>
        <translation>開始時の音量</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of subtitles</source>
        <translation>字幕のサイズ</translation>
    </message>
    <message>
        <source>captions letters</source>
        <translation>字幕 文字 captions letters</translation>
    </message>
</context>
<context>
    <name>PlayerAlbum</name>
    <message>
        <source>Cover of %1</source>
        <translation>%1のカバー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerBuffering</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Buffering</source>
        <translation>バッファー中</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>手元</translation>
    </message>
    <message>
        <source>No sound device answers</source>
        <translation>応答する音声デバイスがありません</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>エピソード</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Speed and picture</source>
        <translation>速度と映像</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>小窓</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ表示</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
</context>
<context>
    <name>PlayerCourse</name>
    <message>
        <source>Films cannot be shown here: OpenGL does not work on this computer. Music can be heard.</source>
        <translation>このコンピューターではOpenGLが動かないため、映画を表示できません。音楽は聴けます。</translation>
    </message>
</context>
<context>
    <name>PlayerDeeds</name>
    <message>
        <source>Speed %1</source>
        <translation>速度 %1</translation>
    </message>
    <message>
        <source>Volume %1 %</source>
        <translation>音量 %1%</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>There are no subtitles</source>
        <translation>字幕はありません</translation>
    </message>
    <message>
        <source>There is no sound</source>
        <translation>音声はありません</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Subtitles: %1</source>
        <translation>字幕: %1</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>音声: %1</translation>
    </message>
    <message>
        <source>Subtitles hidden or shown</source>
        <translation>字幕の表示を切り替え</translation>
    </message>
    <message>
        <source>Subtitles %1 s later</source>
        <translation>字幕の遅延: %1秒</translation>
    </message>
    <message>
        <source>Sound %1 s later</source>
        <translation>音声の遅延: %1秒</translation>
    </message>
    <message>
        <source>Subtitles %1 times as large</source>
        <translation>字幕サイズ: %1倍</translation>
    </message>
    <message>
        <source>Picture larger by %1</source>
        <translation>映像の拡大: %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>Fill, cut the rest</source>
        <translation>画面いっぱい（余りは切り取り）</translation>
    </message>
    <message>
        <source>Decoded by the processor</source>
        <translation>プロセッサーでデコード</translation>
    </message>
    <message>
        <source>Decoded by the graphics card where it can</source>
        <translation>可能ならグラフィックカードでデコード</translation>
    </message>
    <message>
        <source>This file again and again</source>
        <translation>このファイルをリピート</translation>
    </message>
    <message>
        <source>No repeat</source>
        <translation>リピートなし</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>%1に保存しました</translation>
    </message>
</context>
<context>
    <name>PlayerFacts</name>
    <message>
        <source>About this file</source>
        <translation>このファイルについて</translation>
    </message>
</context>
<context>
    <name>PlayerFiles</name>
    <message>
        <source>Episodes</source>
        <translation>エピソード</translation>
    </message>
</context>
<context>
    <name>PlayerKeymap</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生/一時停止</translation>
    </message>
    <message>
        <source>5 seconds back, forward</source>
        <translation>5秒戻る/進む</translation>
    </message>
    <message>
        <source>1 second back, forward</source>
        <translation>1秒戻る/進む</translation>
    </message>
    <message>
        <source>1 minute back, forward</source>
        <translation>1分戻る/進む</translation>
    </message>
    <message>
        <source>Chapter back, forward</source>
        <translation>前/次のチャプター</translation>
    </message>
    <message>
        <source>File before, file after</source>
        <translation>前/次のファイル</translation>
    </message>
    <message>
        <source>One picture back, forward</source>
        <translation>1コマ戻る/進む</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>遅く/速く</translation>
    </message>
    <message>
        <source>Half, double speed</source>
        <translation>半分/2倍の速度</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>標準の速度</translation>
    </message>
    <message>
        <source>Repeat this file</source>
        <translation>このファイルをリピート</translation>
    </message>
    <message>
        <source>Sound and words</source>
        <translation>音声と字幕</translation>
    </message>
    <message>
        <source>Quieter, louder</source>
        <translation>音量を下げる/上げる</translation>
    </message>
    <message>
        <source>Sound off, on</source>
        <translation>ミュート/解除</translation>
    </message>
    <message>
        <source>Another sound track</source>
        <translation>別の音声トラック</translation>
    </message>
    <message>
        <source>Sound earlier, later</source>
        <translation>音声を早める/遅らせる</translation>
    </message>
    <message>
        <source>Other subtitles</source>
        <translation>別の字幕</translation>
    </message>
    <message>
        <source>Subtitles off, on</source>
        <translation>字幕オフ/オン</translation>
    </message>
    <message>
        <source>Subtitles earlier, later</source>
        <translation>字幕を早める/遅らせる</translation>
    </message>
    <message>
        <source>Smaller, larger subtitles</source>
        <translation>字幕を小さく/大きく</translation>
    </message>
    <message>
        <source>Picture and window</source>
        <translation>映像とウィンドウ</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>小窓</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Smaller, larger picture</source>
        <translation>映像を小さく/大きく</translation>
    </message>
    <message>
        <source>Graphics card or processor</source>
        <translation>グラフィックカード/プロセッサー</translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation>この画面を保存</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>このファイルについて</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>ファイル一覧</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>このキー一覧</translation>
    </message>
    <message>
        <source>To the buttons</source>
        <translation>ボタンへ</translation>
    </message>
    <message>
        <source>One layer back</source>
        <translation>1つ戻る</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
</context>
<context>
    <name>PlayerList</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1, seen</source>
        <translation>%1、視聴済み</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件目</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>このリストから外す</translation>
    </message>
    <message>
        <source>Seen. Mark as not seen</source>
        <translation>視聴済み（未視聴に戻す）</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>視聴済みにする</translation>
    </message>
</context>
<context>
    <name>PlayerNext</name>
    <message>
        <source>Next in %1 s</source>
        <translation>%1秒後に次へ</translation>
    </message>
    <message>
        <source>Play it now</source>
        <translation>今すぐ再生</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>Films and music cannot be played: libmpv is missing. Install it: sudo apt install libmpv2</source>
        <translation>映画と音楽を再生できません。libmpvがありません。次の方法でインストールしてください: sudo apt install libmpv2</translation>
    </message>
    <message>
        <source>Subtitles added</source>
        <translation>字幕を追加しました</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>字幕 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
</context>
<context>
    <name>PlayerPicture</name>
    <message>
        <source>Speed and picture</source>
        <translation>速度と映像</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Larger by</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>デコード</translation>
    </message>
    <message>
        <source>Graphics card where it can</source>
        <translation>可能ならグラフィックカード</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>プロセッサーのみ</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在: %1</translation>
    </message>
</context>
<context>
    <name>PlayerSeekBar</name>
    <message>
        <source>Position, %1 of %2</source>
        <translation>再生位置、%1/%2</translation>
    </message>
</context>
<context>
    <name>PlayerSheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PlayerSmall</name>
    <message>
        <source>Back to the window</source>
        <translation>ウィンドウに戻る</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>10秒戻る</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Forward 30 seconds</source>
        <translation>30秒進む</translation>
    </message>
</context>
<context>
    <name>PlayerSound</name>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>This file has no sound.</source>
        <translation>このファイルに音声はありません。</translation>
    </message>
    <message>
        <source>No sound device answers. It plays without sound.</source>
        <translation>応答する音声デバイスがありません。音声なしで再生します。</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>PlayerTransport</name>
    <message>
        <source>In any order</source>
        <translation>シャッフル</translation>
    </message>
    <message>
        <source>Track before</source>
        <translation>前の曲</translation>
    </message>
    <message>
        <source>Episode before</source>
        <translation>前のエピソード</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>10秒戻る</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>プレイ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Forward 30 seconds</source>
        <translation>30秒進む</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>次の曲</translation>
    </message>
    <message>
        <source>Next episode</source>
        <translation>次のエピソード</translation>
    </message>
    <message>
        <source>Repeat all</source>
        <translation>全体をリピート</translation>
    </message>
    <message>
        <source>Repeat this one</source>
        <translation>1つをリピート</translation>
    </message>
    <message>
        <source>No repeat</source>
        <translation>リピートなし</translation>
    </message>
</context>
<context>
    <name>PlayerTrouble</name>
    <message>
        <source>“%1” does not play</source>
        <translation>「%1」を再生できません</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next episode</source>
        <translation>次のエピソード</translation>
    </message>
</context>
<context>
    <name>PlayerTuner</name>
    <message>
        <source>%1: as usual</source>
        <translation>%1: 標準に戻す</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1: 減らす</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: 増やす</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>busy</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ProtonLine</name>
    <message>
        <source>Proton</source>
        <translation>Proton</translation>
    </message>
    <message>
        <source>Wine Windows GE compatibility tool folder</source>
        <translation>互換ツール フォルダー Wine Windows GE compatibility tool folder</translation>
    </message>
    <message>
        <source>Found, the first is taken: %1</source>
        <translation>見つかったもの（最初のものを使います）: %1</translation>
    </message>
    <message>
        <source>None was found where Steam keeps it; a folder with one can be chosen</source>
        <translation>Steamの保管場所には見つかりませんでした。Protonのあるフォルダーを選べます</translation>
    </message>
    <message>
        <source>What is found by itself again</source>
        <translation>自動で見つかるものに戻す</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Choose the folder of Proton</source>
        <translation>Protonのフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Folder with a Proton, or with several</source>
        <translation>1つまたは複数のProtonがあるフォルダー</translation>
    </message>
</context>
<context>
    <name>PullMark</name>
    <message>
        <source>Let go to read all stores again</source>
        <translation>離すと、すべてのストアを読み直します</translation>
    </message>
    <message>
        <source>Pull to read all stores again</source>
        <translation>引くと、すべてのストアを読み直します</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Show the record</source>
        <translation>記録を表示</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>The record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>A signed statement of which bytes came from where. Anybody with your public key can check it.</source>
        <translation>どのバイトがどこから来たかを示す、署名付きの証明です。公開鍵があれば誰でも確かめられます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>RoomGauge</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>RunnerOrder</name>
    <message>
        <source>What is tried first</source>
        <translation>最初に試すもの</translation>
    </message>
    <message>
        <source>runner order Proton Wine native browser</source>
        <translation>ランナー 順番 ネイティブ ブラウザー runner order Proton Wine native browser</translation>
    </message>
    <message>
        <source>Where a title can be run in several ways, the uppermost that works here is taken</source>
        <translation>タイトルを複数の方法で実行できるときは、ここで使えるもののうち一番上を使います</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Try “%1” earlier</source>
        <translation>「%1」を先に試す</translation>
    </message>
    <message>
        <source>Try “%1” later</source>
        <translation>「%1」を後に試す</translation>
    </message>
</context>
<context>
    <name>RunningSettings</name>
    <message>
        <source>Running games</source>
        <translation>ゲームの実行</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Native games see their own files and saves, and nothing else of yours, where the system allows it</source>
        <translation>システムが対応していれば、ネイティブゲームは自身のファイルとセーブデータだけにアクセスできます</translation>
    </message>
    <message>
        <source>Games may use the network</source>
        <translation>ゲームのネットワーク使用を許可</translation>
    </message>
    <message>
        <source>Can be forbidden only inside the sandbox</source>
        <translation>禁止できるのはサンドボックス内のみです</translation>
    </message>
    <message>
        <source>Variables of the environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Given to every program that is started, such as MANGOHUD and 1</source>
        <translation>起動するすべてのプログラムに渡されます。例: MANGOHUDと1</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Name of a variable</source>
        <translation>変数名</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation>変数を追加</translation>
    </message>
</context>
<context>
    <name>SaveLine</name>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1を復元</translation>
    </message>
</context>
<context>
    <name>ScreenKeys</name>
    <message>
        <source>Keyboard of the screen</source>
        <translation>スクリーンキーボード</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>文字: %1</translation>
    </message>
    <message>
        <source>Signs, %1</source>
        <translation>記号、%1</translation>
    </message>
    <message>
        <source>Letters with accents, %1</source>
        <translation>アクセント付きの文字、%1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1件を選択中</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>コレクションに入れる</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ付け</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示にする</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>棚へ移す</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>入手</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>棚から出す</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Set kind and maker</source>
        <translation>種類と制作者を設定</translation>
    </message>
    <message>
        <source>Edit name and pictures</source>
        <translation>名前と画像を編集</translation>
    </message>
    <message>
        <source>Merge into one title</source>
        <translation>1つのタイトルにまとめる</translation>
    </message>
    <message>
        <source>Remove from here</source>
        <translation>手元から削除</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
</context>
<context>
    <name>SettingsIndex</name>
    <message>
        <source>Subjects</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Some of what you set holds from the next start of Backstock on.</source>
        <translation>一部の設定は、次回のBackstock起動時から有効になります。</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>今すぐ再起動</translation>
    </message>
</context>
<context>
    <name>SettingsWall</name>
    <message>
        <source>No setting speaks of “%1”.</source>
        <translation>「%1」に関する設定はありません。</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>すべての設定を表示</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Shelf</source>
        <translation>棚</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>ノードを追加</translation>
    </message>
    <message>
        <source>No other computer keeps anything for you yet.</source>
        <translation>ほかのコンピューターにはまだ何も保管されていません。</translation>
    </message>
    <message>
        <source>A node can be a small computer in a cupboard, a server, or a friend&apos;s machine. What is paged out lies there, and this disk has room again.</source>
        <translation>ノードには、戸棚の小型コンピューター、サーバー、友人のマシンなどを使えます。棚へ移したものはそこに置かれ、このディスクに空きができます。</translation>
    </message>
</context>
<context>
    <name>ShortcutSettings</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>初期設定に戻す</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Press keys, or Esc</source>
        <translation>キーを押してください。Escで中止</translation>
    </message>
    <message>
        <source>%1, %2; press to change</source>
        <translation>%1、%2。押すと変更できます</translation>
    </message>
    <message>
        <source>Select a title</source>
        <translation>タイトルを選択</translation>
    </message>
    <message>
        <source>Select all titles</source>
        <translation>すべてのタイトルを選択</translation>
    </message>
    <message>
        <source>Edit name and pictures of a title</source>
        <translation>タイトルの名前と画像を編集</translation>
    </message>
    <message>
        <source>On a title’s page: the copied picture as its cover</source>
        <translation>タイトルのページで: コピーした画像をカバーにする</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>1段階ずつ戻る</translation>
    </message>
</context>
<context>
    <name>SightView</name>
    <message>
        <source>Titles</source>
        <translation>タイトル</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Before you sign in</source>
        <translation>サインインの前に</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>Humbleにサインイン</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>itch.ioにサインイン</translation>
    </message>
    <message>
        <source>Humble has no public API for libraries. Backstock reads yours as your browser does, with its session cookie. It lapses after some weeks; then you will be asked again.</source>
        <translation>Humbleにはライブラリ用の公開APIがありません。Backstockはブラウザーと同じようにセッションクッキーで読み取ります。数週間で失効し、そのときに再度お尋ねします。</translation>
    </message>
    <message>
        <source>itch.io asks you in your browser whether Backstock may read what you own. Backstock never sees your password, and you can take the permission back there at any time.</source>
        <translation>所有タイトルの読み取りをBackstockに許可するか、itch.ioがブラウザーで確認します。Backstockがパスワードに触れることはなく、許可はitch.ioでいつでも取り消せます。</translation>
    </message>
    <message>
        <source>Make an API key on itch.io and paste it here. Backstock never sees your password, and you can revoke the key there at any time.</source>
        <translation>itch.ioでAPIキーを作成し、ここに貼り付けてください。Backstockがパスワードに触れることはなく、キーはitch.ioでいつでも無効にできます。</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Waiting for the browser. Say yes there, and this goes on by itself.</source>
        <translation>ブラウザーを待っています。ブラウザーで許可すると自動的に進みます。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Or paste the cookie</source>
        <translation>またはクッキーを貼り付け</translation>
    </message>
    <message>
        <source>Or paste an API key</source>
        <translation>またはAPIキーを貼り付け</translation>
    </message>
    <message>
        <source>Sign in at humblebundle.com, and copy the value of the cookie named “_simpleauth_sess” from the browser’s developer tools.</source>
        <translation>humblebundle.comにサインインし、ブラウザーの開発者ツールからクッキー「_simpleauth_sess」の値をコピーしてください。</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>セッションクッキー</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Open Humble</source>
        <translation>Humbleを開く</translation>
    </message>
    <message>
        <source>Open your API keys</source>
        <translation>APIキーのページを開く</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>ストアに問い合わせ中</translation>
    </message>
    <message>
        <source>Sign in with the key</source>
        <translation>キーでサインイン</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>SpeedEntry</name>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>%1, MB/s</source>
        <translation>%1、MB/s</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
</context>
<context>
    <name>SpeedGraph</name>
    <message>
        <source>Speed over the last five minutes</source>
        <translation>直近5分間の速度</translation>
    </message>
    <message>
        <source>up to %1 MB/s</source>
        <translation>最大%1 MB/s</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
</context>
<context>
    <name>SpeedPanel</name>
    <message>
        <source>MB/s arriving</source>
        <translation>MB/s 受信</translation>
    </message>
    <message>
        <source>MB/s going to the shelf</source>
        <translation>MB/s 棚へ</translation>
    </message>
</context>
<context>
    <name>StandingCover</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件目</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Fewer</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>More</source>
        <translation>増やす</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>ライブラリフォルダー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the library folder</source>
        <translation>ライブラリフォルダーを開く</translation>
    </message>
    <message>
        <source>Folder for new downloads</source>
        <translation>新しいダウンロードのフォルダー</translation>
    </message>
    <message>
        <source>library folder disk move change</source>
        <translation>ライブラリフォルダー ディスク 移動 変更 library folder disk move change</translation>
    </message>
    <message>
        <source>In the library folder. Another one, such as a larger disk, takes what comes; what is here stays where it is, and unfinished downloads begin again</source>
        <translation>ライブラリフォルダーの中です。大きなディスクなど別のフォルダーにすると、これから届くものがそこに入ります。手元にあるものはそのままで、未完了のダウンロードは最初からやり直します</translation>
    </message>
    <message>
        <source>In the library folder again</source>
        <translation>ライブラリフォルダーに戻す</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Choose the folder for new downloads</source>
        <translation>新しいダウンロードのフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Room for unpacked games</source>
        <translation>展開済みゲームの容量</translation>
    </message>
    <message>
        <source>The least used go first when it is full; what they were unpacked from stays</source>
        <translation>満杯になると、使用頻度の低いものから削除します。展開元は残ります</translation>
    </message>
    <message>
        <source>Left free on the disk</source>
        <translation>ディスクに残す空き容量</translation>
    </message>
    <message>
        <source>Downloads stop before they take this from everything else</source>
        <translation>この容量に食い込む前にダウンロードを停止します</translation>
    </message>
    <message>
        <source>What uses the room</source>
        <translation>容量の内訳</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>再計算</translation>
    </message>
</context>
<context>
    <name>TagEntry</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message numerus="yes">
        <source>Tag %Ln title(s)</source>
        <translation>
            <numerusform>タイトル%Ln件にタグ付け</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a tag, or take one you have used before.</source>
        <translation>タグを入力するか、以前使ったタグを選んでください。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ付け</translation>
    </message>
</context>
<context>
    <name>TelevisionPage</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>棚</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>押す</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>棚へ移す</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>棚から出す</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Search and menu</source>
        <translation>検索とメニュー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Nothing of this kind stands here yet.</source>
        <translation>この種類のものはまだありません。</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>TelevisionShelf</name>
    <message>
        <source>Titles</source>
        <translation>タイトル</translation>
    </message>
</context>
<context>
    <name>TelevisionWords</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>TitleArranged</name>
    <message>
        <source>Your order</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>コレクションに入れる</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Shown as one</source>
        <translation>まとめて表示</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>%1を切り離す</translation>
    </message>
</context>
<context>
    <name>TitleCopies</name>
    <message>
        <source>Where the copies lie</source>
        <translation>コピーの場所</translation>
    </message>
    <message>
        <source>Only at the store so far.</source>
        <translation>今はストアのみにあります。</translation>
    </message>
</context>
<context>
    <name>TitleHead</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Use as the wide picture</source>
        <translation>横長画像に使う</translation>
    </message>
    <message>
        <source>Use as the cover</source>
        <translation>カバーに使う</translation>
    </message>
    <message>
        <source>NO LONGER LISTED</source>
        <translation>掲載終了</translation>
    </message>
    <message>
        <source>HIDDEN</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Only page in</source>
        <translation>棚から出すだけ</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>棚へ移す</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>次に再生</translation>
    </message>
    <message>
        <source>Play last</source>
        <translation>最後に再生</translation>
    </message>
    <message>
        <source>Open the store’s page</source>
        <translation>ストアのページを開く</translation>
    </message>
    <message>
        <source>Edit name and pictures</source>
        <translation>名前と画像を編集</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示にする</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>このコンピューターから削除</translation>
    </message>
</context>
<context>
    <name>TitleLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件目</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
</context>
<context>
    <name>TitleList</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>制作者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>最終プレイ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
</context>
<context>
    <name>TitleMark</name>
    <message>
        <source>An update is offered</source>
        <translation>更新あり</translation>
    </message>
    <message>
        <source>Not claimed yet: getting it claims it</source>
        <translation>未受け取り: 入手すると受け取ります</translation>
    </message>
    <message>
        <source>A key or a page only</source>
        <translation>キーまたはページのみ</translation>
    </message>
    <message>
        <source>No longer listed at the store</source>
        <translation>ストアでの掲載終了</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>TitleMenu</name>
    <message>
        <source>What to do with it</source>
        <translation>このタイトルの操作</translation>
    </message>
    <message>
        <source>What to do with them</source>
        <translation>選んだタイトルの操作</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Play in this order</source>
        <translation>この順番で再生</translation>
    </message>
    <message>
        <source>Play now</source>
        <translation>今すぐ再生</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>次に再生</translation>
    </message>
    <message>
        <source>Play last</source>
        <translation>最後に再生</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>入手</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>棚から出す</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>棚へ移す</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>コレクションに入れる</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ付け</translation>
    </message>
    <message>
        <source>Edit name and pictures</source>
        <translation>名前と画像を編集</translation>
    </message>
    <message>
        <source>Set kind and maker</source>
        <translation>種類と制作者を設定</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示にする</translation>
    </message>
    <message>
        <source>Merge into one title</source>
        <translation>1つのタイトルにまとめる</translation>
    </message>
</context>
<context>
    <name>TitleSaves</name>
    <message>
        <source>Saves</source>
        <translation>セーブデータ</translation>
    </message>
    <message>
        <source>a snapshot after every session</source>
        <translation>プレイのたびにスナップショットを保存</translation>
    </message>
    <message>
        <source>none yet; one is kept after every session</source>
        <translation>まだありません。プレイのたびに保存されます</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>スナップショットを作成</translation>
    </message>
</context>
<context>
    <name>TitleSummary</name>
    <message>
        <source>Show less</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>続きを読む</translation>
    </message>
</context>
<context>
    <name>TitleView</name>
    <message>
        <source>Editions</source>
        <translation>エディション</translation>
    </message>
    <message>
        <source>About</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>More from %1</source>
        <translation>%1のほかのタイトル</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln title(s)</source>
        <translation>
            <numerusform>タイトル%Ln件を検索</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>TransferStrip</name>
    <message numerus="yes">
        <source>then %Ln more</source>
        <translation>
            <numerusform>次に%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>TroubleRow</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show the title</source>
        <translation>タイトルを表示</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Backstock is locked</source>
        <translation>Backstockはロックされています</translation>
    </message>
    <message>
        <source>Your store sign-ins and keys rest in an encrypted file. Its passphrase opens them.</source>
        <translation>ストアのサインイン情報とキーは暗号化ファイルに保存されています。パスフレーズで開きます。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>ライブラリを開く</translation>
    </message>
</context>
<context>
    <name>WindowExtras</name>
    <message>
        <source>Press</source>
        <translation>押す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>WorthItem</name>
    <message>
        <source>LAST COPY</source>
        <translation>最後のコピー</translation>
    </message>
</context>
<context>
    <name>WorthPanel</name>
    <message>
        <source>Worth doing</source>
        <translation>しておきたいこと</translation>
    </message>
</context>
</TS>
