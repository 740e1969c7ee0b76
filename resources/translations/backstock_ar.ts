<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Backstock %1</source>
        <translation>Backstock %1</translation>
    </message>
    <message>
        <source>version licence license</source>
        <translation>إصدار رخصة ترخيص</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>برنامج حر برخصة GNU العمومية العامة، الإصدار 3 أو ما يليه</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>مما يتكون</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>فتح مجلد البيانات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>تفاصيل لبلاغ</translation>
    </message>
    <message>
        <source>bug help support clipboard</source>
        <translation>خلل مساعدة دعم حافظة</translation>
    </message>
    <message>
        <source>Version, system and the last troubles of the log; keys, addresses and names of accounts are left out</source>
        <translation>الإصدار والنظام وآخر المشكلات في السجل؛ تُستبعد المفاتيح والعناوين وأسماء الحسابات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>نسخ تفاصيل لبلاغ</translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>‏%Ln مشكلات</numerusform>
            <numerusform>‏%Ln مشكلة</numerusform>
            <numerusform>‏%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>موسَّع</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Being read now</source>
        <translation>تجري القراءة الآن</translation>
    </message>
    <message>
        <source>Read now what is new</source>
        <translation>قراءة الجديد الآن</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>إعادة قراءة كل شيء</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>These could not be read the last time. Nothing of them was lost; the next reading tries again.</source>
        <translation>تعذّرت قراءة هذه في المرة الأخيرة. لم يُفقد منها شيء، وستعاد المحاولة في القراءة التالية.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>No store is signed in.</source>
        <translation>لم يُسجَّل الدخول إلى أي متجر.</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>تسجيل الدخول إلى itch.io</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>تسجيل الدخول إلى Humble</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>بيانات الدخول</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>استخدام عبارة مرور</translation>
    </message>
</context>
<context>
    <name>ActionMenu</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AddPanel</name>
    <message>
        <source>Add to the library</source>
        <translation>إضافة إلى المكتبة</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>تسجيل الدخول إلى itch.io</translation>
    </message>
    <message>
        <source>in the browser or with an API key; Backstock never sees the password</source>
        <translation>في المتصفح أو بمفتاح API؛ لا يرى Backstock كلمة المرور أبدًا</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>تسجيل الدخول إلى Humble</translation>
    </message>
    <message>
        <source>with the session of your browser</source>
        <translation>بجلسة متصفحك</translation>
    </message>
    <message>
        <source>Add by address</source>
        <translation>إضافة بالعنوان الشبكي</translation>
    </message>
    <message>
        <source>a free title at itch.io, by its page</source>
        <translation>عنوان مجاني على itch.io، بصفحته</translation>
    </message>
    <message>
        <source>Adopt a folder</source>
        <translation>ضم مجلد</translation>
    </message>
    <message>
        <source>earlier downloads of what you own, recognised by their digests</source>
        <translation>تنزيلات سابقة لما تملكه، تُعرف من بصماتها</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>installers, films and music that no store listed</source>
        <translation>برامج تثبيت وأفلام وموسيقى لم يعرضها أي متجر</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>إضافة ملف</translation>
    </message>
    <message>
        <source>a game, a film, an album, a torrent file</source>
        <translation>لعبة أو فيلم أو ألبوم أو ملف تورنت</translation>
    </message>
    <message>
        <source>Open a magnet</source>
        <translation>فتح رابط مغناطيسي</translation>
    </message>
    <message>
        <source>shows name and size before anything is downloaded</source>
        <translation>يعرض الاسم والحجم قبل تنزيل أي شيء</translation>
    </message>
    <message>
        <source>Try the demo store</source>
        <translation>تجربة المتجر التجريبي</translation>
    </message>
    <message>
        <source>no account; free titles, everything real</source>
        <translation>بلا حساب؛ عناوين مجانية وكل شيء حقيقي</translation>
    </message>
</context>
<context>
    <name>AddressPanel</name>
    <message>
        <source>Add by address</source>
        <translation>إضافة بالعنوان الشبكي</translation>
    </message>
    <message>
        <source>The page of a free title at itch.io. It is listed in your library; nothing is downloaded yet.</source>
        <translation>صفحة عنوان مجاني على itch.io. يُدرج في مكتبتك، ولا يُنزَّل شيء بعد.</translation>
    </message>
    <message>
        <source>name.itch.io/title</source>
        <translation>name.itch.io/title</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>سؤال المتجر…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>AdoptPanel</name>
    <message>
        <source>Looking for what you own</source>
        <translation>البحث عمّا تملكه</translation>
    </message>
    <message>
        <source>The folder was not gone through</source>
        <translation>لم يُفحص المجلد</translation>
    </message>
    <message>
        <source>The folder was gone through</source>
        <translation>تم فحص المجلد</translation>
    </message>
    <message>
        <source>Files whose size and digests are exactly what a store announced become verified sources without a download. Everything stays where it lies.</source>
        <translation>الملفات التي تطابق أحجامُها وبصماتُها ما أعلنه المتجر تصبح مصادر موثّقة بلا تنزيل. كل شيء يبقى في مكانه.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go on without watching</source>
        <translation>متابعة في الخلفية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AmountEntry</name>
    <message>
        <source>%1, GB</source>
        <translation>%1، غيغابايت</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>غيغابايت</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>High: pure text, and lines around everything that can be pressed</source>
        <translation>مرتفع: نص صافٍ، وحدود حول كل ما يمكن ضغطه</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Compact: lower rows, and covers without their names</source>
        <translation>مدمج: صفوف أقصر، وأغلفة بلا أسماء</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Television mode</source>
        <translation>وضع التلفاز</translation>
    </message>
    <message>
        <source>Large, for a pad or a remote from across the room; F10 leaves it</source>
        <translation>عرض كبير ليد التحكم أو جهاز التحكم عن بُعد؛ يُغلق بالمفتاح F10</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Open that page at the store</source>
        <translation>فتح تلك الصفحة في المتجر</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاؤه كما هو</translation>
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
        <translation>‏%1% موجود هنا</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>لا استجابة من %1.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المتاح %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>‏%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>‏%1 هنا</translation>
    </message>
    <message>
        <source>%1 in %2 packages, kept by %3</source>
        <translation>‏%1، الحزم: %2، تحفظها %3</translation>
    </message>
    <message>
        <source>%1 is part of your shelf now.</source>
        <translation>أصبحت %1 ضمن رفك.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1 no longer knows %2’s sign-in.</source>
        <translation>لم يعد %1 يعرف جلسة %2.</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>المتاح %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 nodes in reach</source>
        <translation>العُقد المتاحة: %1 من %2</translation>
    </message>
    <message>
        <source>%1 on the shelf</source>
        <translation>‏%1 على الرف</translation>
    </message>
    <message>
        <source>%1 signed %2 out.</source>
        <translation>أنهى %1 جلسة %2.</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 غيغابايت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ميغابايت</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 ميغابايت/ث</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 بيتابايت</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 تيرابايت</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>‏%1 و%2 أخرى</translation>
    </message>
    <message>
        <source>%1 are free. What is paged out goes to the node with the most room.</source>
        <translation>المساحة الخالية %1. ما يُرحَّل يذهب إلى العقدة ذات المساحة الأكبر.</translation>
    </message>
    <message>
        <source>%1 could be free on this computer</source>
        <translation>يمكن إخلاء %1 على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 did not end well</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>%1 has never answered</source>
        <translation>لم تُجب %1 قطّ</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds the last copy of %n title(s)</source>
        <translation>
            <numerusform>لا تحفظ %1 آخر نسخة من أي عنوان</numerusform>
            <numerusform>تحفظ %1 آخر نسخة من عنوان واحد</numerusform>
            <numerusform>تحفظ %1 آخر نسخة من عنوانين</numerusform>
            <numerusform>تحفظ %1 آخر نسخة من %n عناوين</numerusform>
            <numerusform>تحفظ %1 آخر نسخة من %n عنوانًا</numerusform>
            <numerusform>تحفظ %1 آخر نسخة من %n عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>أصبح هنا: %1</translation>
    </message>
    <message>
        <source>%1 is nearly full</source>
        <translation>تكاد %1 تمتلئ</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>‏%1 مستعمل لـ«%2».</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 كيلوبايت</translation>
    </message>
    <message>
        <source>%1 last answered: %2</source>
        <translation>آخر إجابة من %1: ‏%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln title(s)</source>
        <translation>
            <numerusform>%1 من لا عناوين</numerusform>
            <numerusform>%1 من عنوان واحد</numerusform>
            <numerusform>%1 من عنوانين</numerusform>
            <numerusform>%1 من %Ln عناوين</numerusform>
            <numerusform>%1 من %Ln عنوانًا</numerusform>
            <numerusform>%1 من %Ln عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wants a new sign-in</source>
        <translation>يطلب %1 تسجيل دخول جديدًا</translation>
    </message>
    <message>
        <source>%1, %2 channels</source>
        <translation>‏%1، القنوات: %2</translation>
    </message>
    <message>
        <source>%1, the rest comes at %2</source>
        <translation>‏%1، والباقي قادم بسرعة %2</translation>
    </message>
    <message>
        <source>%1, when its turn comes</source>
        <translation>‏%1، حين يأتي الدور</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: ‏%2</translation>
    </message>
    <message>
        <source>%1: data was protected</source>
        <translation>‏%1: حُميت البيانات</translation>
    </message>
    <message>
        <source>%1; the rest was stopped. Resume it under Downloads</source>
        <translation>‏%1؛ أُوقف الباقي. استأنفه من التنزيلات</translation>
    </message>
    <message>
        <source>%1; what came earlier is being read first</source>
        <translation>‏%1؛ تجري أولًا قراءة ما وصل سابقًا</translation>
    </message>
    <message>
        <source>%1; what holds the rest does not answer</source>
        <translation>‏%1؛ لا استجابة ممّا يحفظ الباقي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>‏%Ln نسخ</numerusform>
            <numerusform>‏%Ln نسخة</numerusform>
            <numerusform>‏%Ln نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>‏%Ln ملفات</numerusform>
            <numerusform>‏%Ln ملفًا</numerusform>
            <numerusform>‏%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>لا عُقد</numerusform>
            <numerusform>عقدة واحدة</numerusform>
            <numerusform>عقدتان</numerusform>
            <numerusform>‏%Ln عُقد</numerusform>
            <numerusform>‏%Ln عقدة</numerusform>
            <numerusform>‏%Ln عقدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln package(s)</source>
        <translation>
            <numerusform>لا حزم</numerusform>
            <numerusform>حزمة واحدة</numerusform>
            <numerusform>حزمتان</numerusform>
            <numerusform>‏%Ln حزم</numerusform>
            <numerusform>‏%Ln حزمة</numerusform>
            <numerusform>‏%Ln حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed: %1</source>
        <translation>
            <numerusform>لم يبقَ شيء: %1</numerusform>
            <numerusform>بقي واحد: %1</numerusform>
            <numerusform>بقي اثنان: %1</numerusform>
            <numerusform>بقيت %Ln: %1</numerusform>
            <numerusform>بقي %Ln: %1</numerusform>
            <numerusform>بقي %Ln: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>لا عناوين</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>‏%Ln عناوين</numerusform>
            <numerusform>‏%Ln عنوانًا</numerusform>
            <numerusform>‏%Ln عنوان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) added.</source>
        <translation>
            <numerusform>لم يُضَف أي عنوان.</numerusform>
            <numerusform>أُضيف عنوان واحد.</numerusform>
            <numerusform>أُضيف عنوانان.</numerusform>
            <numerusform>أُضيف %Ln عناوين.</numerusform>
            <numerusform>أُضيف %Ln عنوانًا.</numerusform>
            <numerusform>أُضيف %Ln عنوان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) are one now.</source>
        <translation>
            <numerusform>لم يُدمج أي عنوان.</numerusform>
            <numerusform>صار عنوان واحد عنوانًا واحدًا.</numerusform>
            <numerusform>صار عنوانان عنوانًا واحدًا.</numerusform>
            <numerusform>صارت %Ln عناوين عنوانًا واحدًا.</numerusform>
            <numerusform>صار %Ln عنوانًا عنوانًا واحدًا.</numerusform>
            <numerusform>صار %Ln عنوان عنوانًا واحدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) changed.</source>
        <translation>
            <numerusform>لم يُغيَّر أي عنوان.</numerusform>
            <numerusform>غُيّر عنوان واحد.</numerusform>
            <numerusform>غُيّر عنوانان.</numerusform>
            <numerusform>غُيّرت %Ln عناوين.</numerusform>
            <numerusform>غُيّر %Ln عنوانًا.</numerusform>
            <numerusform>غُيّر %Ln عنوان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) hidden</source>
        <translation>
            <numerusform>لا عناوين مخفية</numerusform>
            <numerusform>عنوان واحد مخفي</numerusform>
            <numerusform>عنوانان مخفيان</numerusform>
            <numerusform>%Ln عناوين مخفية</numerusform>
            <numerusform>%Ln عنوانًا مخفيًا</numerusform>
            <numerusform>%Ln عنوان مخفي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) hidden.</source>
        <translation>
            <numerusform>لم يُخفَ أي عنوان.</numerusform>
            <numerusform>أُخفي عنوان واحد.</numerusform>
            <numerusform>أُخفي عنوانان.</numerusform>
            <numerusform>أُخفيت %Ln عناوين.</numerusform>
            <numerusform>أُخفي %Ln عنوانًا.</numerusform>
            <numerusform>أُخفي %Ln عنوان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) put into “%1”.</source>
        <translation>
            <numerusform>لم يُضف أي عنوان إلى «%1».</numerusform>
            <numerusform>أُضيف عنوان واحد إلى «%1».</numerusform>
            <numerusform>أُضيف عنوانان إلى «%1».</numerusform>
            <numerusform>أُضيفت %Ln عناوين إلى «%1».</numerusform>
            <numerusform>أُضيف %Ln عنوانًا إلى «%1».</numerusform>
            <numerusform>أُضيف %Ln عنوان إلى «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) removed from this computer.</source>
        <translation>
            <numerusform>لم يُزل أي عنوان من هذا الحاسوب.</numerusform>
            <numerusform>أُزيل عنوان واحد من هذا الحاسوب.</numerusform>
            <numerusform>أُزيل عنوانان من هذا الحاسوب.</numerusform>
            <numerusform>أُزيلت %Ln عناوين من هذا الحاسوب.</numerusform>
            <numerusform>أُزيل %Ln عنوانًا من هذا الحاسوب.</numerusform>
            <numerusform>أُزيل %Ln عنوان من هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) shown again.</source>
        <translation>
            <numerusform>لم يُظهر أي عنوان.</numerusform>
            <numerusform>أُظهر عنوان واحد من جديد.</numerusform>
            <numerusform>أُظهر عنوانان من جديد.</numerusform>
            <numerusform>أُظهرت %Ln عناوين من جديد.</numerusform>
            <numerusform>أُظهر %Ln عنوانًا من جديد.</numerusform>
            <numerusform>أُظهر %Ln عنوان من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) tagged.</source>
        <translation>
            <numerusform>لم يُوسم أي عنوان.</numerusform>
            <numerusform>وُسم عنوان واحد.</numerusform>
            <numerusform>وُسم عنوانان.</numerusform>
            <numerusform>وُسمت %Ln عناوين.</numerusform>
            <numerusform>وُسم %Ln عنوانًا.</numerusform>
            <numerusform>وُسم %Ln عنوان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be checked, byte by byte.</source>
        <translation>
            <numerusform>لن يُفحص أي عنوان.</numerusform>
            <numerusform>سيُفحص عنوان واحد بايتًا بايتًا.</numerusform>
            <numerusform>سيُفحص عنوانان بايتًا بايتًا.</numerusform>
            <numerusform>ستُفحص %Ln عناوين بايتًا بايتًا.</numerusform>
            <numerusform>سيُفحص %Ln عنوانًا بايتًا بايتًا.</numerusform>
            <numerusform>سيُفحص %Ln عنوان بايتًا بايتًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be copied to the shelf.</source>
        <translation>
            <numerusform>لن يُنسخ أي عنوان إلى الرف.</numerusform>
            <numerusform>سيُنسخ عنوان واحد إلى الرف.</numerusform>
            <numerusform>سيُنسخ عنوانان إلى الرف.</numerusform>
            <numerusform>ستُنسخ %Ln عناوين إلى الرف.</numerusform>
            <numerusform>سيُنسخ %Ln عنوانًا إلى الرف.</numerusform>
            <numerusform>سيُنسخ %Ln عنوان إلى الرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will be fetched.</source>
        <translation>
            <numerusform>لن يُنزَّل أي عنوان.</numerusform>
            <numerusform>سيُنزَّل عنوان واحد.</numerusform>
            <numerusform>سيُنزَّل عنوانان.</numerusform>
            <numerusform>ستُنزَّل %Ln عناوين.</numerusform>
            <numerusform>سيُنزَّل %Ln عنوانًا.</numerusform>
            <numerusform>سيُنزَّل %Ln عنوان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will come here.</source>
        <translation>
            <numerusform>لن يُسترجع أي عنوان إلى هنا.</numerusform>
            <numerusform>سيُسترجع عنوان واحد إلى هنا.</numerusform>
            <numerusform>سيُسترجع عنوانان إلى هنا.</numerusform>
            <numerusform>ستُسترجع %Ln عناوين إلى هنا.</numerusform>
            <numerusform>سيُسترجع %Ln عنوانًا إلى هنا.</numerusform>
            <numerusform>سيُسترجع %Ln عنوان إلى هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will go to the shelf.</source>
        <translation>
            <numerusform>لن يُرحَّل أي عنوان إلى الرف.</numerusform>
            <numerusform>سيُرحَّل عنوان واحد إلى الرف.</numerusform>
            <numerusform>سيُرحَّل عنوانان إلى الرف.</numerusform>
            <numerusform>ستُرحَّل %Ln عناوين إلى الرف.</numerusform>
            <numerusform>سيُرحَّل %Ln عنوانًا إلى الرف.</numerusform>
            <numerusform>سيُرحَّل %Ln عنوان إلى الرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) did not end well.</source>
        <translation>
            <numerusform>لم تفشل أي مهمة.</numerusform>
            <numerusform>فشلت مهمة واحدة.</numerusform>
            <numerusform>فشلت مهمتان.</numerusform>
            <numerusform>فشلت %n مهام.</numerusform>
            <numerusform>فشلت %n مهمة.</numerusform>
            <numerusform>فشلت %n مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) did not end well. Start Backstock again to see to it.</source>
        <translation>
            <numerusform>لم تفشل أي مهمة. شغّل Backstock مجددًا للنظر في الأمر.</numerusform>
            <numerusform>فشلت مهمة واحدة. شغّل Backstock مجددًا للنظر في الأمر.</numerusform>
            <numerusform>فشلت مهمتان. شغّل Backstock مجددًا للنظر في الأمر.</numerusform>
            <numerusform>فشلت %n مهام. شغّل Backstock مجددًا للنظر في الأمر.</numerusform>
            <numerusform>فشلت %n مهمة. شغّل Backstock مجددًا للنظر في الأمر.</numerusform>
            <numerusform>فشلت %n مهمة. شغّل Backstock مجددًا للنظر في الأمر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) do not answer.</source>
        <translation>
            <numerusform>كل العقد تجيب.</numerusform>
            <numerusform>عقدة واحدة لا تجيب.</numerusform>
            <numerusform>عقدتان لا تجيبان.</numerusform>
            <numerusform>‏%n عقد لا تجيب.</numerusform>
            <numerusform>‏%n عقدة لا تجيب.</numerusform>
            <numerusform>‏%n عقدة لا تجيب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) have lapsed: %1.</source>
        <translation>
            <numerusform>لم تنتهِ صلاحية أي تسجيل دخول: %1.</numerusform>
            <numerusform>انتهت صلاحية تسجيل دخول واحد: %1.</numerusform>
            <numerusform>انتهت صلاحية تسجيلَي دخول: %1.</numerusform>
            <numerusform>انتهت صلاحية %n تسجيلات دخول: %1.</numerusform>
            <numerusform>انتهت صلاحية %n تسجيل دخول: %1.</numerusform>
            <numerusform>انتهت صلاحية %n تسجيل دخول: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) are here</source>
        <translation>
            <numerusform>لا عناوين جديدة هنا</numerusform>
            <numerusform>أصبح عنوان واحد هنا</numerusform>
            <numerusform>أصبح عنوانان هنا</numerusform>
            <numerusform>أصبحت %n عناوين هنا</numerusform>
            <numerusform>أصبح %n عنوانًا هنا</numerusform>
            <numerusform>أصبح %n عنوان هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) can be updated.</source>
        <translation>
            <numerusform>لا عناوين قابلة للتحديث.</numerusform>
            <numerusform>يمكن تحديث عنوان واحد.</numerusform>
            <numerusform>يمكن تحديث عنوانين.</numerusform>
            <numerusform>يمكن تحديث %n عناوين.</numerusform>
            <numerusform>يمكن تحديث %n عنوانًا.</numerusform>
            <numerusform>يمكن تحديث %n عنوان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) have no copy on the shelf</source>
        <translation>
            <numerusform>لكل العناوين نسخ على الرف</numerusform>
            <numerusform>عنوان واحد بلا نسخة على الرف</numerusform>
            <numerusform>عنوانان بلا نسخة على الرف</numerusform>
            <numerusform>‏%n عناوين بلا نسخة على الرف</numerusform>
            <numerusform>‏%n عنوانًا بلا نسخة على الرف</numerusform>
            <numerusform>‏%n عنوان بلا نسخة على الرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) here were not opened for half a year. Paged out they come back when you play them.</source>
        <translation>
            <numerusform>فُتحت كل العناوين هنا خلال نصف سنة.</numerusform>
            <numerusform>عنوان واحد هنا لم يُفتح منذ نصف سنة. إذا رُحِّل عاد حين تلعبه.</numerusform>
            <numerusform>عنوانان هنا لم يُفتحا منذ نصف سنة. إذا رُحِّلا عادا حين تلعبهما.</numerusform>
            <numerusform>‏%n عناوين هنا لم تُفتح منذ نصف سنة. إذا رُحِّلت عادت حين تلعبها.</numerusform>
            <numerusform>‏%n عنوانًا هنا لم يُفتح منذ نصف سنة. إذا رُحِّلت عادت حين تلعبها.</numerusform>
            <numerusform>‏%n عنوان هنا لم يُفتح منذ نصف سنة. إذا رُحِّلت عادت حين تلعبها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) lie in one place only</source>
        <translation>
            <numerusform>لا عناوين في مكان واحد فقط</numerusform>
            <numerusform>عنوان واحد موجود في مكان واحد فقط</numerusform>
            <numerusform>عنوانان موجودان في مكان واحد فقط</numerusform>
            <numerusform>‏%n عناوين موجودة في مكان واحد فقط</numerusform>
            <numerusform>‏%n عنوانًا موجودًا في مكان واحد فقط</numerusform>
            <numerusform>‏%n عنوان موجود في مكان واحد فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) lie on this computer only</source>
        <translation>
            <numerusform>لا عنوان على هذا الحاسوب وحده</numerusform>
            <numerusform>عنوان واحد على هذا الحاسوب وحده</numerusform>
            <numerusform>عنوانان على هذا الحاسوب وحده</numerusform>
            <numerusform>‏%n عناوين على هذا الحاسوب وحده</numerusform>
            <numerusform>‏%n عنوانًا على هذا الحاسوب وحده</numerusform>
            <numerusform>‏%n عنوان على هذا الحاسوب وحده</numerusform>
        </translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 بت</translation>
    </message>
    <message>
        <source>64 bit</source>
        <translation>64 بت</translation>
    </message>
    <message>
        <source>A magnet link begins with “magnet:”.</source>
        <translation>يبدأ الرابط المغناطيسي بـ«magnet:‎».</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>صفحة للأسفل</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>صفحة للأعلى</translation>
    </message>
    <message>
        <source>ARRIVING</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>ARRIVING %1 %</source>
        <translation>قادم %1%</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>إضافة عقدة</translation>
    </message>
    <message>
        <source>Add a node to the shelf</source>
        <translation>إضافة عقدة إلى الرف</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>إضافة إلى المكتبة</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>As a program for Linux</source>
        <translation>كبرنامج للينكس</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>سؤال المتجر</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>موارد</translation>
    </message>
    <message>
        <source>At most %1 in</source>
        <translation>تنزيل حتى %1</translation>
    </message>
    <message>
        <source>At most %1 in, %2 out</source>
        <translation>تنزيل حتى %1، ورفع حتى %2</translation>
    </message>
    <message>
        <source>At most %1 out</source>
        <translation>رفع حتى %1</translation>
    </message>
    <message>
        <source>At the store the key goes on being good until you revoke it there.</source>
        <translation>يظل المفتاح صالحًا لدى المتجر حتى تبطله هناك.</translation>
    </message>
    <message>
        <source>At the store the session ends when you sign out in the browser it came from.</source>
        <translation>تنتهي الجلسة لدى المتجر عندما تسجّل الخروج في المتصفح الذي جاءت منه.</translation>
    </message>
    <message>
        <source>Backstock has ended</source>
        <translation>انتهى Backstock</translation>
    </message>
    <message>
        <source>Backstock is still there</source>
        <translation>ما زال Backstock هنا</translation>
    </message>
    <message>
        <source>Backstock works on</source>
        <translation>يواصل Backstock العمل</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>كتب</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>باقة</translation>
    </message>
    <message>
        <source>Bundle or order</source>
        <translation>باقة أو طلب شراء</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدوية</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>الفصل %1</translation>
    </message>
    <message>
        <source>Checking every byte</source>
        <translation>التحقق من كل بايت</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Claim and get</source>
        <translation>مطالبة وتنزيل</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Collection at the store</source>
        <translation>مجموعة في المتجر</translation>
    </message>
    <message>
        <source>Collections and filters</source>
        <translation>المجموعات والمرشحات</translation>
    </message>
    <message>
        <source>Compact rows on or off</source>
        <translation>تبديل الصفوف المدمجة</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>نسخ إلى %1</translation>
    </message>
    <message>
        <source>Decoded by</source>
        <translation>فك الترميز</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>نسخة تجريبية</translation>
    </message>
    <message>
        <source>Demo store</source>
        <translation>المتجر التجريبي</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>ELSEWHERE</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>Edit this title</source>
        <translation>تحرير هذا العنوان</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Everything that was under way is done.</source>
        <translation>اكتمل كل ما كان جاريًا.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Files as they came from the stores</source>
        <translation>الملفات كما جاءت من المتاجر</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>أفلام</translation>
    </message>
    <message>
        <source>Films and music are played apart: one list holds either.</source>
        <translation>تُشغَّل الأفلام والموسيقى منفصلة: القائمة الواحدة لأحدهما فقط.</translation>
    </message>
    <message>
        <source>Find a title or a command</source>
        <translation>البحث عن عنوان أو أمر</translation>
    </message>
    <message>
        <source>First letter</source>
        <translation>الحرف الأول</translation>
    </message>
    <message>
        <source>For Windows, through Proton</source>
        <translation>لويندوز، عبر Proton</translation>
    </message>
    <message>
        <source>For Windows, through Wine</source>
        <translation>لويندوز، عبر Wine</translation>
    </message>
    <message>
        <source>For no known platform</source>
        <translation>لا منصة معروفة</translation>
    </message>
    <message>
        <source>From no store</source>
        <translation>من غير متجر</translation>
    </message>
    <message>
        <source>From now on Backstock asks for the passphrase when it starts.</source>
        <translation>سيطلب Backstock عبارة المرور عند كل بدء من الآن.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>السرعة القصوى</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>ألعاب</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Getting</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Go on with all</source>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Go on with all downloads</source>
        <translation>استئناف كل التنزيلات</translation>
    </message>
    <message>
        <source>Go to Downloads</source>
        <translation>الانتقال إلى التنزيلات</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>الانتقال إلى الرئيسية</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>الانتقال إلى المكتبة</translation>
    </message>
    <message>
        <source>Go to the shelf</source>
        <translation>الانتقال إلى الرف</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>الحصول عليه</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>HERE · %1</source>
        <translation>هنا · %1</translation>
    </message>
    <message>
        <source>Heard through</source>
        <translation>خرج الصوت</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>High contrast on or off</source>
        <translation>تبديل التباين المرتفع</translation>
    </message>
    <message>
        <source>IN A BUNDLE</source>
        <translation>في باقة</translation>
    </message>
    <message>
        <source>In an emulator</source>
        <translation>في محاكٍ</translation>
    </message>
    <message>
        <source>In no bundle</source>
        <translation>ليس في أي باقة</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>ليس في أي مجموعة</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>في المتصفح</translation>
    </message>
    <message>
        <source>It does not play: %1.</source>
        <translation>تعذّر التشغيل: %1.</translation>
    </message>
    <message>
        <source>It ended with a fault.</source>
        <translation>انتهى بخطأ.</translation>
    </message>
    <message>
        <source>It ends by itself when the work is done. Start it again to see the window before.</source>
        <translation>ينتهي من تلقاء نفسه عند اكتمال العمل. شغّله مجددًا لرؤية النافذة قبل ذلك.</translation>
    </message>
    <message>
        <source>It is hidden; the filter “Hidden” shows it.</source>
        <translation>أُخفي؛ يُظهره المرشح «مخفي».</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>إنه في القائمة من قبل.</translation>
    </message>
    <message>
        <source>It is shown again.</source>
        <translation>أُظهر مجددًا.</translation>
    </message>
    <message>
        <source>It runs, with a caution.</source>
        <translation>يعمل، مع تنبيه.</translation>
    </message>
    <message>
        <source>It waits beside the clock. Settings has what closing the window does.</source>
        <translation>إنه ينتظر بجانب الساعة. تجد في الإعدادات ما يفعله إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>Keys and pages only</source>
        <translation>مفاتيح وصفحات فقط</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>Lately added</source>
        <translation>أُضيف حديثًا</translation>
    </message>
    <message>
        <source>Less motion on or off</source>
        <translation>تبديل تقليل الحركة</translation>
    </message>
    <message>
        <source>Listen to “%1”</source>
        <translation>الاستماع إلى «%1»</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Look for the nodes again</source>
        <translation>إعادة البحث عن العُقد</translation>
    </message>
    <message>
        <source>Looking through a folder</source>
        <translation>فحص مجلد</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>الصانع</translation>
    </message>
    <message>
        <source>Maker unknown</source>
        <translation>صانع غير معروف</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Mod</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>More deeds</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>موسيقى</translation>
    </message>
    <message>
        <source>NO LONGER LISTED</source>
        <translation>لم يعد معروضًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>No longer in any store: %1. %2 does not answer just now.</source>
        <translation>لم يعد في أي متجر: %1. لا استجابة من %2 الآن.</translation>
    </message>
    <message>
        <source>No longer in any store: %1. There is no second copy.</source>
        <translation>لم يعد في أي متجر: %1. لا نسخة ثانية.</translation>
    </message>
    <message>
        <source>No longer in any store: %1. With a copy here there are two.</source>
        <translation>لم يعد في أي متجر: %1. بنسخة هنا تصير نسختين.</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>لم يعد معروضًا</translation>
    </message>
    <message>
        <source>No longer tagged “%1”.</source>
        <translation>أُزيل الوسم «%1».</translation>
    </message>
    <message>
        <source>No node in reach has room for a copy just now.</source>
        <translation>لا عقدة متاحة فيها مساحة لنسخة الآن.</translation>
    </message>
    <message>
        <source>No picture was kept: %1 cannot be written.</source>
        <translation>لم تُحفظ الصورة: تعذّرت الكتابة في %1.</translation>
    </message>
    <message>
        <source>Not claimed yet</source>
        <translation>بانتظار المطالبة</translation>
    </message>
    <message>
        <source>Not to be had now</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing there could be added.</source>
        <translation>لا شيء هناك يمكن إضافته.</translation>
    </message>
    <message>
        <source>Nothing was pasted yet.</source>
        <translation>لم يُلصق شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>ONLINE</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>على الرف</translation>
    </message>
    <message>
        <source>On the way to or from the shelf</source>
        <translation>في الطريق إلى الرف أو منه</translation>
    </message>
    <message>
        <source>One of Ctrl, Alt and Meta has to be held, or it is a key from F1 on.</source>
        <translation>لا بد من الضغط على Ctrl أو Alt أو Meta، أو أن يكون مفتاحًا من F1 فصاعدًا.</translation>
    </message>
    <message>
        <source>Only %1 are left on this computer.</source>
        <translation>لم يبق على هذا الحاسوب سوى %1.</translation>
    </message>
    <message>
        <source>Only at the store</source>
        <translation>في المتجر فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Open a torrent or magnet</source>
        <translation>فتح تورنت أو رابط مغناطيسي</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحته</translation>
    </message>
    <message>
        <source>Open or do</source>
        <translation>فتح أو تنفيذ</translation>
    </message>
    <message>
        <source>Open or select a title first, then edit it.</source>
        <translation>افتح عنوانًا أو حدّده أولًا، ثم حرّره.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>فتح «%1»</translation>
    </message>
    <message>
        <source>Opening the demo store</source>
        <translation>فتح المتجر التجريبي</translation>
    </message>
    <message>
        <source>Opens in the player</source>
        <translation>في المشغّل</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلب شراء</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Own files</source>
        <translation>ملفاتي</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Page in and play</source>
        <translation>استرجاع وتشغيل</translation>
    </message>
    <message>
        <source>Page in and watch</source>
        <translation>استرجاع ومشاهدة</translation>
    </message>
    <message>
        <source>Page out what you do not need just now; it comes back when you play it.</source>
        <translation>رحّل ما لا تحتاجه الآن؛ يعود حين تشغّله.</translation>
    </message>
    <message>
        <source>Paging in</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Paging out</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>رقعة</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Pause all downloads</source>
        <translation>إيقاف كل التنزيلات مؤقتًا</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>الإطارات المتروكة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>music</comment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play now</source>
        <comment>music</comment>
        <translation>تشغيل الآن</translation>
    </message>
    <message>
        <source>Play “%1”</source>
        <translation>تشغيل «%1»</translation>
    </message>
    <message>
        <source>Played lately</source>
        <translation>شُغّلت مؤخرًا</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Put into “%1”.</source>
        <translation>أُضيف إلى «%1».</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>READING</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read all stores again</source>
        <translation>إعادة قراءة كل المتاجر</translation>
    </message>
    <message>
        <source>Reading what you own</source>
        <translation>قراءة ما تملكه</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Runs natively</source>
        <translation>تشغيل أصلي</translation>
    </message>
    <message>
        <source>SHELF</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>STORE · %1</source>
        <translation>المتجر · %1</translation>
    </message>
    <message>
        <source>Saves and their snapshots</source>
        <translation>ملفات الحفظ ولقطاتها</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Set aside because it differs</source>
        <translation>مُنحّى لأنه مختلف</translation>
    </message>
    <message>
        <source>Set by %1 in the environment, which wins.</source>
        <translation>يحدده المتغير %1 في البيئة، وله الأولوية.</translation>
    </message>
    <message>
        <source>Shelf in reach</source>
        <translation>الرف متاح</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show Backstock</source>
        <translation>إظهار Backstock</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>إظهار الملفات</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signed in as %1. Reading what you own.</source>
        <translation>سُجّل الدخول باسم %1. تجري قراءة ما تملكه.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Something went wrong inside Backstock; the log has the details.</source>
        <translation>حدث خطأ داخل Backstock؛ التفاصيل في سجل الأحداث.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>موسيقى تصويرية</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>شيفرة مصدرية</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Starting the demo store</source>
        <translation>بدء المتجر التجريبي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Store&apos;s MD5</source>
        <translation>بصمة MD5 من المتجر</translation>
    </message>
    <message>
        <source>TO THE SHELF</source>
        <translation>إلى الرف</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tagged “%1”.</source>
        <translation>أُضيف الوسم «%1».</translation>
    </message>
    <message>
        <source>Taken out of “%1”.</source>
        <translation>أُخرج من «%1».</translation>
    </message>
    <message>
        <source>Television mode</source>
        <translation>وضع التلفاز</translation>
    </message>
    <message>
        <source>Television mode on or off</source>
        <translation>تبديل وضع التلفاز</translation>
    </message>
    <message>
        <source>That is no address of a page. It looks like “name.itch.io/title”.</source>
        <translation>هذا ليس عنوان صفحة. شكله «name.itch.io/title».</translation>
    </message>
    <message>
        <source>The collection “%1” is gone; its titles stay.</source>
        <translation>حُذفت المجموعة «%1»؛ عناوينها باقية.</translation>
    </message>
    <message>
        <source>The cover was changed.</source>
        <translation>غُيّر الغلاف.</translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation>تعذّرت قراءة الملف. ربما نُقل أو أُزيل.</translation>
    </message>
    <message>
        <source>The last copy lies there, and no store has it any more: %1.</source>
        <translation>هناك آخر نسخة، ولم يعد في أي متجر: %1.</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>القسم التالي</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>The section before</source>
        <translation>القسم السابق</translation>
    </message>
    <message>
        <source>The shortcuts are as they came.</source>
        <translation>عادت الاختصارات إلى أصلها.</translation>
    </message>
    <message>
        <source>The title this leads to is not in your library.</source>
        <translation>العنوان الذي يؤدي إليه هذا ليس في مكتبتك.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>The wide picture was changed.</source>
        <translation>غُيّرت الصورة العريضة.</translation>
    </message>
    <message>
        <source>Their stores still list them. A copy on the shelf is there when a store is not.</source>
        <translation>ما زالت متاجرها تعرضها. النسخة على الرف تبقى حين يغيب المتجر.</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>السمة: حسب النظام</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>السمة: داكنة</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>السمة: فاتحة</translation>
    </message>
    <message>
        <source>There is no picture. Copy or drop a PNG, JPEG, WebP or AVIF picture or its file.</source>
        <translation>لا توجد صورة. انسخ أو أفلت صورة PNG أو JPEG أو WebP أو AVIF أو ملفها.</translation>
    </message>
    <message>
        <source>There is nothing here to play yet.</source>
        <translation>لا شيء هنا للتشغيل بعد.</translation>
    </message>
    <message>
        <source>These hours have no limit of their own now.</source>
        <translation>لم يعد لهذه الأوقات حد خاص.</translation>
    </message>
    <message>
        <source>They are two titles again, and stay so.</source>
        <translation>عادا عنوانين منفصلين، وسيبقيان كذلك.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>This is no film or sound that can be played: its format is not known, or it is damaged.</source>
        <translation>هذا ليس فيلمًا أو صوتًا يمكن تشغيله: صيغته غير معروفة، أو هو تالف.</translation>
    </message>
    <message>
        <source>This link is none that Backstock knows.</source>
        <translation>لا يعرف Backstock هذا الرابط.</translation>
    </message>
    <message>
        <source>Through Proton</source>
        <translation>عبر Proton</translation>
    </message>
    <message>
        <source>Through Wine</source>
        <translation>عبر Wine</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>أداة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>Torrents</source>
        <translation>تورنت</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>المسار %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>UNPACKING</source>
        <translation>فك الحزم</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>التراجع عن آخر إجراء</translation>
    </message>
    <message>
        <source>Unpacked, ready to start</source>
        <translation>مفكوك الحزم وجاهز للبدء</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>فك الحزم</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Update offered</source>
        <translation>تحديث متاح</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>موثّق</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>Watch from %1</source>
        <translation>مشاهدة من %1</translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation>مشاهدة الآن</translation>
    </message>
    <message>
        <source>Watch “%1”</source>
        <translation>مشاهدة «%1»</translation>
    </message>
    <message>
        <source>What is here stays until it came.</source>
        <translation>يبقى ما هو هنا حتى يصل الجديد.</translation>
    </message>
    <message>
        <source>What it owns stays listed; getting more needs a new sign-in.</source>
        <translation>يبقى ما يملكه مدرجًا؛ أما تنزيل المزيد فيتطلب تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>What lies only there can be paged in when it is back.</source>
        <translation>ما لا يوجد إلا هناك يمكن استرجاعه حين تعود.</translation>
    </message>
    <message>
        <source>What you wrote about “%1” was not saved.</source>
        <translation>لم يُحفظ ما كتبته عن «%1».</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Whole screen on or off</source>
        <translation>تبديل ملء الشاشة</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Year it was added</source>
        <translation>سنة الإضافة</translation>
    </message>
    <message>
        <source>Year unknown</source>
        <translation>سنة غير معروفة</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>a key or a page only</source>
        <translation>مفتاح أو صفحة فقط</translation>
    </message>
    <message>
        <source>a key, shown and redeemed on the store’s page only</source>
        <translation>مفتاح يُعرض ويُستبدل في صفحة المتجر فقط</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>نحو %1 س</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>نحو %1 د</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>نحو %1 ث</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>أُضيف %1</translation>
    </message>
    <message>
        <source>added by you, recorded as it was</source>
        <translation>أضفته أنت، وسُجّل كما كان</translation>
    </message>
    <message>
        <source>also with %1</source>
        <translation>أيضًا لدى %1</translation>
    </message>
    <message>
        <source>an update is offered</source>
        <translation>يتوفر تحديث</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>مظهر شكل</translation>
    </message>
    <message>
        <source>appearance access</source>
        <translation>مظهر وصول</translation>
    </message>
    <message>
        <source>appearance animation</source>
        <translation>مظهر تحريك</translation>
    </message>
    <message>
        <source>appearance day</source>
        <translation>مظهر نهاري</translation>
    </message>
    <message>
        <source>appearance density</source>
        <translation>مظهر كثافة</translation>
    </message>
    <message>
        <source>appearance night</source>
        <translation>مظهر ليلي</translation>
    </message>
    <message>
        <source>appearance size zoom</source>
        <translation>مظهر حجم تكبير</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>asking the store which there are</source>
        <translation>يجري سؤال المتجر عن المتوفر</translation>
    </message>
    <message>
        <source>being read now</source>
        <translation>تجري القراءة الآن</translation>
    </message>
    <message>
        <source>big picture large</source>
        <translation>شاشة كبيرة تلفزيون</translation>
    </message>
    <message>
        <source>book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>bulk node</source>
        <translation>عقدة تخزين</translation>
    </message>
    <message>
        <source>claims it at the store first</source>
        <translation>مع المطالبة به في المتجر أولًا</translation>
    </message>
    <message>
        <source>claims it from %1</source>
        <translation>مع المطالبة به من %1</translation>
    </message>
    <message>
        <source>did not arrive</source>
        <translation>لم يصل</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation>كل شيء موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>exactly what the store sold you</source>
        <translation>تمامًا ما باعك المتجر</translation>
    </message>
    <message>
        <source>fewest copies first</source>
        <translation>الأقل نسخًا أولًا</translation>
    </message>
    <message>
        <source>film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>من %1 إلى %2: %3</translation>
    </message>
    <message>
        <source>from the store</source>
        <translation>من المتجر</translation>
    </message>
    <message>
        <source>game</source>
        <translation>لعبة</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>في المتصفح</translation>
    </message>
    <message>
        <source>it is running now</source>
        <translation>يعمل الآن</translation>
    </message>
    <message>
        <source>it lies on somebody else’s server</source>
        <translation>على خادم جهة أخرى</translation>
    </message>
    <message>
        <source>it runs on the store’s page only</source>
        <translation>يعمل في صفحة المتجر فقط</translation>
    </message>
    <message>
        <source>jobs transfers</source>
        <translation>مهام نقل تحميل</translation>
    </message>
    <message>
        <source>last answered: %1</source>
        <translation>آخر إجابة: %1</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>مغادر</translation>
    </message>
    <message>
        <source>looking whether that is still so</source>
        <translation>يجري التأكد من أن ذلك ما زال قائمًا</translation>
    </message>
    <message>
        <source>music</source>
        <translation>موسيقى</translation>
    </message>
    <message>
        <source>name cover artwork metadata rename</source>
        <translation>اسم غلاف صورة بيانات وصفية إعادة تسمية</translation>
    </message>
    <message>
        <source>never answered yet</source>
        <translation>لم تُجب بعد</translation>
    </message>
    <message>
        <source>no copy</source>
        <translation>لا نسخة</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>لم يعد معروضًا</translation>
    </message>
    <message>
        <source>nodes copies</source>
        <translation>عقد نسخ</translation>
    </message>
    <message>
        <source>not claimed yet</source>
        <translation>بانتظار المطالبة</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير معطاة</translation>
    </message>
    <message>
        <source>not in reach</source>
        <translation>غير متاحة</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>not what the store announced</source>
        <translation>ليس ما أعلنه المتجر</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>nothing: no sound device answers</source>
        <translation>لا شيء: لا يستجيب أي جهاز صوت</translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <translation>على %1، %2</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>only at the store</source>
        <translation>في المتجر فقط</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>فُتح %1</translation>
    </message>
    <message>
        <source>other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>pair join</source>
        <translation>اقتران ربط انضمام</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>plain files, yours</source>
        <translation>ملفات عادية، لك</translation>
    </message>
    <message>
        <source>played %1, last %2</source>
        <translation>مدة التشغيل %1، آخره %2</translation>
    </message>
    <message>
        <source>playing a film or music</source>
        <translation>يجري تشغيل فيلم أو موسيقى</translation>
    </message>
    <message>
        <source>preferences options accounts</source>
        <translation>تفضيلات خيارات حسابات</translation>
    </message>
    <message>
        <source>present</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>قُرئ %1</translation>
    </message>
    <message>
        <source>resume continue</source>
        <translation>متابعة إكمال</translation>
    </message>
    <message>
        <source>sealed: it sees only noise</source>
        <translation>مختومة: لا ترى إلا تشويشًا</translation>
    </message>
    <message>
        <source>sign in account folder store</source>
        <translation>تسجيل دخول حساب مجلد متجر</translation>
    </message>
    <message>
        <source>signed out by the store; the library stays as it was</source>
        <translation>أنهى المتجر الجلسة؛ المكتبة باقية كما كانت</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>stop hold</source>
        <translation>إيقاف تعليق</translation>
    </message>
    <message>
        <source>sync refresh</source>
        <translation>مزامنة تحديث</translation>
    </message>
    <message>
        <source>the decoder gave no reason</source>
        <translation>لم يذكر مفكك الترميز سببًا</translation>
    </message>
    <message>
        <source>the graphics card (%1)</source>
        <translation>بطاقة الرسوم (%1)</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>the shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>the store gave no digest to compare with</source>
        <translation>لم يعطِ المتجر بصمة للمقارنة</translation>
    </message>
    <message>
        <source>the store lists no files</source>
        <translation>لا يعرض المتجر أي ملفات</translation>
    </message>
    <message>
        <source>the store no longer lists it</source>
        <translation>لم يعد المتجر يعرضه</translation>
    </message>
    <message>
        <source>the store was not asked yet</source>
        <translation>لم يُسأل المتجر بعد</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>أداة</translation>
    </message>
    <message>
        <source>universal</source>
        <translation>شامل</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>بانتظار الدور</translation>
    </message>
    <message>
        <source>work node</source>
        <translation>عقدة عمل</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” goes to the shelf; when it is there, it leaves this computer.</source>
        <translation>يُرحَّل «%1» إلى الرف؛ وحين يصل يُزال من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>تغيّر اسم «%1» إلى «%2».</translation>
    </message>
    <message>
        <source>“%1” plays last.</source>
        <translation>يُشغَّل «%1» أخيرًا.</translation>
    </message>
    <message>
        <source>“%1” plays next.</source>
        <translation>يُشغَّل «%1» تاليًا.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>غُيّر «%1».</translation>
    </message>
    <message>
        <source>“%1” was made.</source>
        <translation>أُنشئت «%1».</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>BrowserReading</name>
    <message>
        <source>Use the session of a browser</source>
        <translation>استخدام جلسة متصفح</translation>
    </message>
    <message>
        <source>Choose where you are signed in. Backstock reads that one cookie there, once, and nothing else.</source>
        <translation>اختر أين سجّلت الدخول. يقرأ Backstock ملف تعريف الارتباط ذاك وحده، مرة واحدة، ولا شيء سواه.</translation>
    </message>
    <message>
        <source>No browser that can be read was found here. Paste the cookie instead.</source>
        <translation>لم يُعثر هنا على متصفح يمكن قراءته. ألصق ملف تعريف الارتباط بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>If you are signed in at Humble in a browser on this computer, Backstock can take the cookie from there. It reads nothing before you choose.</source>
        <translation>إن كنت مسجَّل الدخول إلى Humble في متصفح على هذا الحاسوب، يستطيع Backstock أخذ ملف تعريف الارتباط منه. لا يقرأ شيئًا قبل أن تختار.</translation>
    </message>
    <message>
        <source>I agree; show my browsers</source>
        <translation>أوافق؛ إظهار متصفحاتي</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, press Delete to remove</source>
        <translation>‏%1، اضغط Delete للإزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>Put into a collection</source>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>مجموعة جديدة…</translation>
    </message>
</context>
<context>
    <name>CollectionEntry</name>
    <message>
        <source>Collection %1, %2</source>
        <translation>المجموعة %1، %2</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Remove the collection</source>
        <translation>حذف المجموعة</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>%1, falling</source>
        <translation>‏%1، تنازلي</translation>
    </message>
    <message>
        <source>%1, rising</source>
        <translation>‏%1، تصاعدي</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search titles and commands</source>
        <translation>البحث في العناوين والأوامر</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A title, a page, or what to do</source>
        <translation>عنوان أو صفحة أو إجراء</translation>
    </message>
    <message>
        <source>Nothing is called so, and nothing can be done by that name.</source>
        <translation>لا شيء ولا إجراء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A browser cannot be started as root without a sandbox.</source>
        <translation>لا يمكن تشغيل متصفح بصلاحية root دون بيئة معزولة.</translation>
    </message>
    <message>
        <source>A collection or a tag needs a name.</source>
        <translation>تحتاج المجموعة أو الوسم إلى اسم.</translation>
    </message>
    <message>
        <source>A file of this torrent has no name.</source>
        <translation>في هذا التورنت ملف بلا اسم.</translation>
    </message>
    <message>
        <source>A hash in this torrent has the wrong length.</source>
        <translation>في هذا التورنت بصمة طولها غير صحيح.</translation>
    </message>
    <message>
        <source>A magnet</source>
        <translation>رابط مغناطيسي</translation>
    </message>
    <message>
        <source>A name in this torrent is not readable text.</source>
        <translation>في هذا التورنت اسم ليس نصًا مقروءًا.</translation>
    </message>
    <message>
        <source>A name in this torrent is not safe to use: {name}.</source>
        <translation>في هذا التورنت اسم لا يؤمَن استعماله: {name}.</translation>
    </message>
    <message>
        <source>A name in this torrent is too long.</source>
        <translation>في هذا التورنت اسم أطول من اللازم.</translation>
    </message>
    <message>
        <source>A package is named by 64 hex digits.</source>
        <translation>تُسمّى الحزمة بـ64 رقمًا ست عشريًا.</translation>
    </message>
    <message>
        <source>A page of {paged} before page {number} came empty.</source>
        <translation>وصلت صفحة من {paged} قبل الصفحة {number} فارغة.</translation>
    </message>
    <message>
        <source>A record is signed, but its words are not understood.</source>
        <translation>السجل موقّع، لكن كلماته غير مفهومة.</translation>
    </message>
    <message>
        <source>A sealed package is one file, named by its own root.</source>
        <translation>الحزمة المختومة ملف واحد يُسمّى بجذره.</translation>
    </message>
    <message>
        <source>A sealed package must be marked private, so that nobody announces it.</source>
        <translation>يجب أن توسم الحزمة المختومة بأنها خاصة كي لا يعلنها أحد.</translation>
    </message>
    <message>
        <source>A signature does not fit: the words were changed after they were signed.</source>
        <translation>التوقيع لا يطابق: غُيّر النص بعد توقيعه.</translation>
    </message>
    <message>
        <source>A signature that is needed is missing.</source>
        <translation>ينقص توقيع لازم.</translation>
    </message>
    <message>
        <source>A signed envelope has no signatures, too many, or one twice.</source>
        <translation>مغلف موقّع بلا توقيعات، أو فيه أكثر مما يجب، أو فيه توقيع مكرر.</translation>
    </message>
    <message>
        <source>A signed envelope is damaged.</source>
        <translation>مغلف موقّع تالف.</translation>
    </message>
    <message>
        <source>A signed envelope is too large to be one.</source>
        <translation>المغلف الموقّع أكبر من أن يكون مغلفًا.</translation>
    </message>
    <message>
        <source>A title needs a name.</source>
        <translation>يحتاج العنوان إلى اسم.</translation>
    </message>
    <message>
        <source>Add addresses of free titles on itch.io.</source>
        <translation>أضف عناوين صفحات مجانية من itch.io.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>أضفه مرة أخرى.</translation>
    </message>
    <message>
        <source>An address that Backstock does not trust was given: it must be https, without a name or password in it.</source>
        <translation>ورد عنوان لا يثق به Backstock: يجب أن يبدأ بـhttps وألا يحوي اسمًا أو كلمة مرور.</translation>
    </message>
    <message>
        <source>An empty passphrase locks nothing.</source>
        <translation>عبارة المرور الفارغة لا تحمي شيئًا.</translation>
    </message>
    <message>
        <source>Another Backstock is already transferring with this data folder.</source>
        <translation>نسخة أخرى من Backstock تنقل بالفعل بمجلد البيانات هذا.</translation>
    </message>
    <message>
        <source>Another Backstock process holds the secrets and does not let go.</source>
        <translation>عملية أخرى من Backstock تحتجز الأسرار ولا تتركها.</translation>
    </message>
    <message>
        <source>Ask the node for a new code and try again.</source>
        <translation>اطلب من العقدة رمزًا جديدًا وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Backstock is being closed</source>
        <translation>يجري إغلاق Backstock</translation>
    </message>
    <message>
        <source>Backstock is closing.</source>
        <translation>يجري إغلاق Backstock.</translation>
    </message>
    <message>
        <source>Before going back to “{name}”</source>
        <translation>قبل الرجوع إلى «{name}»</translation>
    </message>
    <message>
        <source>Begin again, or paste an API key from {key_page}.</source>
        <translation>ابدأ من جديد، أو الصق مفتاح API من {key_page}.</translation>
    </message>
    <message>
        <source>Begin it again.</source>
        <translation>ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Bring Backstock to the same version on both computers.</source>
        <translation>اجعل Backstock بالإصدار نفسه على الحاسوبين.</translation>
    </message>
    <message>
        <source>Bring back the file and its key from a backup, or move it away to begin with new secrets.</source>
        <translation>استرجع الملف ومفتاحه من نسخة احتياطية، أو انقله جانبًا لتبدأ بأسرار جديدة.</translation>
    </message>
    <message>
        <source>Bring the secrets back from a backup, or get the title from its store again.</source>
        <translation>استرجع الأسرار من نسخة احتياطية، أو نزّل العنوان من متجره مرة أخرى.</translation>
    </message>
    <message>
        <source>Bring the secrets back from a backup.</source>
        <translation>استرجع الأسرار من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Buy it at itch.io; the next sync lists it.</source>
        <translation>اشترِه من itch.io؛ ستعرضه القراءة التالية.</translation>
    </message>
    <message>
        <source>Cannot listen for peers at {listen}: {why}.</source>
        <translation>لا يمكن انتظار الأقران على {listen}: {why}.</translation>
    </message>
    <message>
        <source>Change the keyring&apos;s password in the desktop&apos;s own settings.</source>
        <translation>غيّر كلمة مرور سلسلة المفاتيح من إعدادات سطح المكتب.</translation>
    </message>
    <message>
        <source>Check that all of the key or cookie was copied, or get a new one.</source>
        <translation>تأكد من نسخ المفتاح أو ملف الارتباط كاملًا، أو احصل على واحد جديد.</translation>
    </message>
    <message>
        <source>Check that it is still there and may be read, then try again.</source>
        <translation>تأكد من أنه ما زال هناك ومن إمكان قراءته، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check that the node runs and that this computer can reach it.</source>
        <translation>تأكد من أن العقدة تعمل ومن أن هذا الحاسوب يصل إليها.</translation>
    </message>
    <message>
        <source>Check the address and port of the node.</source>
        <translation>تأكد من عنوان العقدة ومنفذها.</translation>
    </message>
    <message>
        <source>Check the address of the store in the settings; if you did not change it, try again later.</source>
        <translation>تأكد من عنوان المتجر في الإعدادات؛ إن لم تكن قد غيّرته فحاول لاحقًا.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>تأكد من العنوان.</translation>
    </message>
    <message>
        <source>Check the connection and try again in a while.</source>
        <translation>تأكد من الاتصال وحاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>Check the data folder, or give another with --data.</source>
        <translation>تأكد من مجلد البيانات، أو حدد غيره بـ--data.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>تأكد من المسار.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then try again later.</source>
        <translation>تأكد من ساعة هذا الحاسوب، ثم حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Choose Backstock for them in the settings of your desktop or browser.</source>
        <translation>اختر Backstock لها في إعدادات سطح المكتب أو المتصفح.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG, WebP or AVIF file.</source>
        <translation>اختر ملف PNG أو JPEG أو WebP أو AVIF.</translation>
    </message>
    <message>
        <source>Choose a larger one.</source>
        <translation>اختر صورة أكبر.</translation>
    </message>
    <message>
        <source>Choose a passphrase (BACKSTOCK_PASSPHRASE), or set secrets.backend to file for a key beside them.</source>
        <translation>اختر عبارة مرور (BACKSTOCK_PASSPHRASE)، أو اضبط secrets.backend على file لمفتاح بجانبها.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>Choose a smaller one, or save it smaller.</source>
        <translation>اختر صورة أصغر، أو احفظها بحجم أصغر.</translation>
    </message>
    <message>
        <source>Choose an edition and a way of running it yourself.</source>
        <translation>اختر بنفسك إصدارًا وطريقة لتشغيله.</translation>
    </message>
    <message>
        <source>Choose an edition that comes as an archive.</source>
        <translation>اختر إصدارًا يأتي في أرشيف.</translation>
    </message>
    <message>
        <source>Choose another edition or another way of running it.</source>
        <translation>اختر إصدارًا آخر أو طريقة تشغيل أخرى.</translation>
    </message>
    <message>
        <source>Choose another edition, or install libc6:i386.</source>
        <translation>اختر إصدارًا آخر، أو ثبّت libc6:i386.</translation>
    </message>
    <message>
        <source>Choose another edition.</source>
        <translation>اختر إصدارًا آخر.</translation>
    </message>
    <message>
        <source>Choose another file of this edition.</source>
        <translation>اختر ملفًا آخر من هذا الإصدار.</translation>
    </message>
    <message>
        <source>Choose another snapshot.</source>
        <translation>اختر لقطة أخرى.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>اخترها مجددًا.</translation>
    </message>
    <message>
        <source>Choose one of those there are.</source>
        <translation>اختر واحدة من الموجود.</translation>
    </message>
    <message>
        <source>Choose the picture again.</source>
        <translation>اختر الصورة مجددًا.</translation>
    </message>
    <message>
        <source>Close the browser and try again, or copy the cookie out of it and paste it.</source>
        <translation>أغلق المتصفح وحاول مرة أخرى، أو انسخ ملف الارتباط منه والصقه.</translation>
    </message>
    <message>
        <source>Close the other one first, or use another data folder.</source>
        <translation>أغلق الأخرى أولًا، أو استعمل مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>Close the other one, or try again in a moment.</source>
        <translation>أغلق الأخرى، أو حاول مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
        <source>Copies on this computer and on the shelf stay.</source>
        <translation>تبقى النسخ على هذا الحاسوب وعلى الرف.</translation>
    </message>
    <message>
        <source>Copy a key from https://itch.io/user/settings/api-keys and sign in with it.</source>
        <translation>انسخ مفتاحًا من https://itch.io/user/settings/api-keys وسجّل الدخول به.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>Copy the address of its page at the store, such as https://maker.itch.io/title.</source>
        <translation>انسخ عنوان صفحته في المتجر، مثل https://maker.itch.io/title.</translation>
    </message>
    <message>
        <source>Copy the cookie out of the browser and paste it instead.</source>
        <translation>انسخ ملف الارتباط من المتصفح والصقه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Copy the whole code that `backstock node invite` printed; it begins with bsn1.</source>
        <translation>انسخ الرمز كاملًا كما طبعه `backstock node invite`؛ وهو يبدأ بـbsn1.</translation>
    </message>
    <message>
        <source>Delete {left} by hand.</source>
        <translation>احذف {left} يدويًا.</translation>
    </message>
    <message>
        <source>Demo store</source>
        <translation>المتجر التجريبي</translation>
    </message>
    <message>
        <source>Do not use this node.</source>
        <translation>لا تستعمل هذه العقدة.</translation>
    </message>
    <message>
        <source>Drop something from the shelf, or add a node.</source>
        <translation>أزل شيئًا من الرف، أو أضف عقدة.</translation>
    </message>
    <message>
        <source>Drop something there, give it more room, or choose another node.</source>
        <translation>أزل شيئًا منها، أو وسّع مساحتها، أو اختر عقدة أخرى.</translation>
    </message>
    <message>
        <source>End it first.</source>
        <translation>أنهِه أولًا.</translation>
    </message>
    <message>
        <source>End it, then try again (the lock is {folder}).</source>
        <translation>أنهِها ثم حاول مرة أخرى (القفل هو {folder}).</translation>
    </message>
    <message>
        <source>End the other sign-in or the program that uses it, or paste an API key instead.</source>
        <translation>أنهِ تسجيل الدخول الآخر أو البرنامج الذي يستعمله، أو الصق مفتاح API بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>End the program that holds this port, or set swarm.listen to another one.</source>
        <translation>أنهِ البرنامج الذي يشغل هذا المنفذ، أو اضبط swarm.listen على منفذ آخر.</translation>
    </message>
    <message>
        <source>End what uses that port, or give another with --listen.</source>
        <translation>أنهِ ما يستعمل ذلك المنفذ، أو حدد غيره بـ--listen.</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>انتهت صلاحيته.</translation>
    </message>
    <message numerus="yes">
        <source>Expires in {n} days.</source>
        <translation>
            <numerusform>تنتهي صلاحيته اليوم.</numerusform>
            <numerusform>تنتهي صلاحيته خلال يوم واحد.</numerusform>
            <numerusform>تنتهي صلاحيته خلال يومين.</numerusform>
            <numerusform>تنتهي صلاحيته خلال {n} أيام.</numerusform>
            <numerusform>تنتهي صلاحيته خلال {n} يومًا.</numerusform>
            <numerusform>تنتهي صلاحيته خلال {n} يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires on {day}.</source>
        <translation>تنتهي صلاحيته في {day}.</translation>
    </message>
    <message>
        <source>Fetch it again from another copy; only what is damaged is fetched.</source>
        <translation>نزّله مرة أخرى من نسخة أخرى؛ لا يُنزَّل إلا التالف.</translation>
    </message>
    <message>
        <source>Fetch it again, or look where it went.</source>
        <translation>نزّله مرة أخرى، أو ابحث أين ذهب.</translation>
    </message>
    <message>
        <source>Fetch it first.</source>
        <translation>نزّله أولًا.</translation>
    </message>
    <message>
        <source>Films cannot be played: libmpv is missing.</source>
        <translation>لا يمكن تشغيل الأفلام: libmpv غير موجودة.</translation>
    </message>
    <message>
        <source>Films play in the window here; mpv as a program of its own is not installed.</source>
        <translation>تُعرض الأفلام هنا في النافذة؛ أما mpv كبرنامج مستقل فغير مثبّت.</translation>
    </message>
    <message>
        <source>Find out what runs there. If the node was set up anew, remove it here and pair again.</source>
        <translation>اعرف ما الذي يعمل هناك. إن أُعيد إعداد العقدة فأزلها هنا واقرنها من جديد.</translation>
    </message>
    <message>
        <source>Free titles are listed through an itch.io account, and none is signed in.</source>
        <translation>تُقرأ العناوين المجانية عبر حساب itch.io، ولا حساب مسجّل الدخول.</translation>
    </message>
    <message>
        <source>Get it again from where it came from.</source>
        <translation>احصل عليه مرة أخرى من حيث أتى.</translation>
    </message>
    <message>
        <source>Get it again, or tell whoever published it.</source>
        <translation>نزّله مرة أخرى، أو أخبر من نشره.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>نزّله مرة أخرى.</translation>
    </message>
    <message>
        <source>Get it again. If it differs again, tell the store.</source>
        <translation>نزّله مرة أخرى. إن اختلف ثانيةً فأخبر المتجر.</translation>
    </message>
    <message>
        <source>Get it first.</source>
        <translation>نزّله أولًا.</translation>
    </message>
    <message>
        <source>Get it from its store again, or start the node that should have it.</source>
        <translation>نزّله من متجره مرة أخرى، أو شغّل العقدة التي يفترض أن تحويه.</translation>
    </message>
    <message>
        <source>Get it on its page in the browser while that lasts; the next sync lists it.</source>
        <translation>احصل عليه من صفحته في المتصفح ما دام متاحًا؛ ستعرضه القراءة التالية.</translation>
    </message>
    <message>
        <source>Get it once more.</source>
        <translation>نزّله مرة أخرى.</translation>
    </message>
    <message>
        <source>Get it or page it in first.</source>
        <translation>نزّله أو استرجعه أولًا.</translation>
    </message>
    <message>
        <source>Get the torrent again from where it came from.</source>
        <translation>احصل على التورنت مرة أخرى من حيث أتى.</translation>
    </message>
    <message>
        <source>Getting “{name}” stopped: {who} since {after_s} s.</source>
        <translation>توقف تنزيل «{name}»: {who} منذ {after_s} ث.</translation>
    </message>
    <message>
        <source>Give a longer one.</source>
        <translation>حدد عبارة أطول.</translation>
    </message>
    <message>
        <source>Give it back to you alone: chmod 600 {path}. On a disk without owners, move the data folder.</source>
        <translation>اجعله لك وحدك: chmod 600 {path}. وعلى قرص لا مالكين فيه انقل مجلد البيانات.</translation>
    </message>
    <message>
        <source>Give it when asked, or in BACKSTOCK_PASSPHRASE.</source>
        <translation>أدخلها عندما تُطلب، أو في BACKSTOCK_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Give more of the key id; `backstock node devices` lists them.</source>
        <translation>حدد المزيد من معرّف المفتاح؛ يعرضها `backstock node devices`.</translation>
    </message>
    <message>
        <source>Give one of these, or copy the cookie out of the browser and paste it.</source>
        <translation>حدد واحدًا من هذه، أو انسخ ملف الارتباط من المتصفح والصقه.</translation>
    </message>
    <message>
        <source>Given away as a gift.</source>
        <translation>أُهدي.</translation>
    </message>
    <message>
        <source>Humble lists no orders at the moment; those known before stay.</source>
        <translation>لا يعرض Humble أي طلبات الآن؛ تبقى المعروفة من قبل.</translation>
    </message>
    <message>
        <source>If you have the file, add it with `backstock add`.</source>
        <translation>إن كان الملف لديك فأضفه بـ`backstock add`.</translation>
    </message>
    <message>
        <source>Install it (sudo apt install xdg-utils).</source>
        <translation>ثبّته (sudo apt install xdg-utils).</translation>
    </message>
    <message>
        <source>Install it (sudo apt install {package}).</source>
        <translation>ثبّته (sudo apt install {package}).</translation>
    </message>
    <message>
        <source>Install libmpv2 (sudo apt install libmpv2).</source>
        <translation>ثبّت libmpv2 ‏(sudo apt install libmpv2).</translation>
    </message>
    <message>
        <source>Install what is missing (sudo apt install {install}).</source>
        <translation>ثبّت الناقص (sudo apt install {install}).</translation>
    </message>
    <message>
        <source>Install wine32:i386 (sudo dpkg --add-architecture i386, then apt update), or use Proton.</source>
        <translation>ثبّت wine32:i386 ‏(sudo dpkg --add-architecture i386 ثم apt update)، أو استعمل Proton.</translation>
    </message>
    <message>
        <source>Install {package} (sudo apt install {package}).</source>
        <translation>ثبّت {package} ‏(sudo apt install {package}).</translation>
    </message>
    <message>
        <source>It is no longer transferred; its files still lie there.</source>
        <translation>لم يعد يُنقل؛ ملفاته ما زالت هناك.</translation>
    </message>
    <message>
        <source>It is not known whether “{title}” was claimed from “{bundle}”: {what}</source>
        <translation>لا يُعرف هل طولب بـ«{title}» من «{bundle}»: {what}</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>إنه لا يعمل.</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>إنه يعمل بالفعل.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>إنه يعمل الآن.</translation>
    </message>
    <message>
        <source>It looks like https://somebody.itch.io/a-title.</source>
        <translation>شكله مثل https://somebody.itch.io/a-title.</translation>
    </message>
    <message numerus="yes">
        <source>It may have {n} letters at most.</source>
        <translation>
            <numerusform>لا يجوز أن يكون فيه أي حرف.</numerusform>
            <numerusform>يجوز حرف واحد على الأكثر.</numerusform>
            <numerusform>يجوز حرفان على الأكثر.</numerusform>
            <numerusform>تجوز {n} أحرف على الأكثر.</numerusform>
            <numerusform>يجوز {n} حرفًا على الأكثر.</numerusform>
            <numerusform>يجوز {n} حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays set aside at {path}.</source>
        <translation>يبقى محفوظًا جانبًا في {path}.</translation>
    </message>
    <message>
        <source>It stays set aside on this computer.</source>
        <translation>يبقى محفوظًا جانبًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It was kept.</source>
        <translation>احتُفظ بها.</translation>
    </message>
    <message>
        <source>It was left as it is and nothing of it was put on the shelf.</source>
        <translation>تُرك كما هو ولم يوضع منه شيء على الرف.</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was written.</source>
        <translation>تُرك كما هو، ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>تُرك كما هو.</translation>
    </message>
    <message>
        <source>It was left as it is; nothing was written.</source>
        <translation>تُرك كما هو؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>It was not added.</source>
        <translation>لم تُضَف.</translation>
    </message>
    <message>
        <source>It was not used; nothing was changed.</source>
        <translation>لم يُستعمل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It was set aside at {aside}; the record and any copy on the shelf are untouched.</source>
        <translation>نُحّي جانبًا في {aside}؛ السجل وأي نسخة على الرف لم يُمسّا.</translation>
    </message>
    <message>
        <source>Its answer was thrown away.</source>
        <translation>أُهمل جوابها.</translation>
    </message>
    <message>
        <source>Its image and its saves were not touched.</source>
        <translation>لم تُمسّ صورته ولا ملفات حفظه.</translation>
    </message>
    <message>
        <source>Its log says more.</source>
        <translation>في سجل أحداثها المزيد.</translation>
    </message>
    <message>
        <source>Look at it on Humble&apos;s own page.</source>
        <translation>انظر في صفحة Humble.</translation>
    </message>
    <message>
        <source>Look at its files first.</source>
        <translation>انظر إلى ملفاته أولًا.</translation>
    </message>
    <message>
        <source>Look at its page at the store.</source>
        <translation>انظر صفحته في المتجر.</translation>
    </message>
    <message>
        <source>Look at its page in the browser.</source>
        <translation>انظر صفحته في المتصفح.</translation>
    </message>
    <message>
        <source>Look at the disk and at the rights of the folder, then try again.</source>
        <translation>افحص القرص وأذونات المجلد، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Look at the title on its own page; the creator may have taken the file out of the purchase.</source>
        <translation>انظر صفحة العنوان؛ لعل صاحبه أخرج الملف من الشراء.</translation>
    </message>
    <message>
        <source>Look at the title on the store&apos;s own page; it may be kept somewhere else.</source>
        <translation>انظر العنوان في صفحة المتجر؛ لعله محفوظ في مكان آخر.</translation>
    </message>
    <message>
        <source>Look at what Xvfb says, or start Backstock on a screen.</source>
        <translation>انظر ما يقوله Xvfb، أو شغّل Backstock على شاشة.</translation>
    </message>
    <message>
        <source>Look into {log}.</source>
        <translation>انظر في {log}.</translation>
    </message>
    <message>
        <source>Look whether anybody who has it is reachable, then try again.</source>
        <translation>تأكد من أن أحدًا ممن لديهم يمكن الوصول إليه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Look whether the other computer is on and reachable, then try again; it goes on where it stopped.</source>
        <translation>تأكد من أن الحاسوب الآخر يعمل ويمكن الوصول إليه، ثم حاول مرة أخرى؛ سيُستأنف من حيث توقف.</translation>
    </message>
    <message>
        <source>Looking for new titles</source>
        <translation>يجري البحث عن عناوين جديدة</translation>
    </message>
    <message>
        <source>Make a new one on the node: backstock node invite.</source>
        <translation>أنشئ رمزًا جديدًا على العقدة: backstock node invite.</translation>
    </message>
    <message>
        <source>Make it again with `backstock library export FILE`.</source>
        <translation>أنشئها مرة أخرى بـ`backstock library export FILE`.</translation>
    </message>
    <message>
        <source>Make room and start it again.</source>
        <translation>أفسح مكانًا وابدأه مرة أخرى.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>أفسح مكانًا وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Make room on that disk, then go on.</source>
        <translation>أفسح مكانًا على ذلك القرص، ثم تابع.</translation>
    </message>
    <message>
        <source>Make room, or install fuse-overlayfs so that no copy is needed.</source>
        <translation>أفسح مكانًا، أو ثبّت fuse-overlayfs كي لا تلزم نسخة.</translation>
    </message>
    <message>
        <source>Make room, then go on.</source>
        <translation>أفسح مكانًا، ثم تابع.</translation>
    </message>
    <message>
        <source>Make room, then resume.</source>
        <translation>أفسح مكانًا، ثم استأنف.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>أفسح مكانًا، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Make room; the transfer goes on by itself.</source>
        <translation>أفسح مكانًا؛ يتابع النقل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Make sure you copied the code whole, and that nobody stands between you and the node.</source>
        <translation>تأكد من أنك نسخت الرمز كاملًا ومن أن لا أحد يقف بينك وبين العقدة.</translation>
    </message>
    <message>
        <source>Mend `db.url` in the settings; left empty, the library is a file in the data folder.</source>
        <translation>صحّح `db.url` في الإعدادات؛ إن تُرك فارغًا فالمكتبة ملف في مجلد البيانات.</translation>
    </message>
    <message>
        <source>Mend {settings_file} or the BACKSTOCK_ variables of the environment.</source>
        <translation>صحّح {settings_file} أو متغيرات البيئة BACKSTOCK_.</translation>
    </message>
    <message>
        <source>Mend {settings_file}, then set it again.</source>
        <translation>صحّح {settings_file}، ثم اضبطه مرة أخرى.</translation>
    </message>
    <message>
        <source>No answer came from the browser: it may have been closed before itch.io was done.</source>
        <translation>لم يأتِ جواب من المتصفح: لعله أُغلق قبل أن يفرغ itch.io.</translation>
    </message>
    <message>
        <source>No browser profile is called “{text}”.</source>
        <translation>لا ملف تعريف متصفح اسمه «{text}».</translation>
    </message>
    <message>
        <source>No device that may come in is called “{text}”.</source>
        <translation>لا جهاز مسموح له اسمه «{text}».</translation>
    </message>
    <message>
        <source>No edition of this runs here.</source>
        <translation>لا إصدار من هذا يعمل هنا.</translation>
    </message>
    <message>
        <source>No edition of this runs here; there are ones for {names}.</source>
        <translation>لا إصدار من هذا يعمل هنا؛ توجد إصدارات لـ{names}.</translation>
    </message>
    <message>
        <source>No emulator here plays {suffix} files.</source>
        <translation>لا محاكي هنا يشغّل ملفات {suffix}.</translation>
    </message>
    <message>
        <source>No file in it fits “{args}”.</source>
        <translation>لا ملف فيه يطابق «{args}».</translation>
    </message>
    <message>
        <source>No file of “{name}” is named like {only}.</source>
        <translation>لا ملف في «{name}» اسمه مثل {only}.</translation>
    </message>
    <message>
        <source>No good source for “{name}”: what arrived was not what it should be, and was thrown away.</source>
        <translation>لا مصدر صالح لـ«{name}»: ما وصل لم يكن كما يجب فأُهمل.</translation>
    </message>
    <message>
        <source>No key that is known here has signed this.</source>
        <translation>لم يوقّع هذا أي مفتاح معروف هنا.</translation>
    </message>
    <message>
        <source>No node answers at {host}:{port}.</source>
        <translation>لا عقدة تجيب على {host}:{port}.</translation>
    </message>
    <message>
        <source>No node is called “{text}”.</source>
        <translation>لا عقدة اسمها «{text}».</translation>
    </message>
    <message>
        <source>No node of this library holds “{file}”.</source>
        <translation>لا عقدة في هذه المكتبة تحوي «{file}».</translation>
    </message>
    <message>
        <source>No node that answers has room for {length}; {most} is the most.</source>
        <translation>لا عقدة تجيب تتسع لـ{length}؛ الأقصى {most}.</translation>
    </message>
    <message>
        <source>No node that answers holds “{file}”: the copy here is the last one known.</source>
        <translation>لا عقدة تجيب تحوي «{file}»: النسخة هنا هي آخر نسخة معروفة.</translation>
    </message>
    <message>
        <source>No overlay ({overlay_refused}): it plays in a copy of its files.</source>
        <translation>لا طبقة متراكبة ({overlay_refused}): يعمل في نسخة من ملفاته.</translation>
    </message>
    <message>
        <source>No private display could be started.</source>
        <translation>تعذر تشغيل شاشة خاصة.</translation>
    </message>
    <message>
        <source>No sandbox ({why}): the program can read what you can read.</source>
        <translation>لا بيئة معزولة ({why}): يستطيع البرنامج قراءة ما تستطيع قراءته.</translation>
    </message>
    <message>
        <source>No sandbox of ours: {outside_because}.</source>
        <translation>لا بيئة معزولة منا: {outside_because}.</translation>
    </message>
    <message>
        <source>No store lists a file of this title any more, and none was fetched before.</source>
        <translation>لم يعد أي متجر يعرض ملفًا لهذا العنوان، ولم يُنزَّل منه شيء من قبل.</translation>
    </message>
    <message>
        <source>No title is called “{text}”.</source>
        <translation>لا عنوان اسمه «{text}».</translation>
    </message>
    <message>
        <source>Nobody saw the end.</source>
        <translation>لم يرَ أحد النهاية.</translation>
    </message>
    <message>
        <source>Nobody told within {after_s} s what {name} holds.</source>
        <translation>لم يخبر أحد خلال {after_s} ث بما يحويه {name}.</translation>
    </message>
    <message>
        <source>None of this library&apos;s nodes answers.</source>
        <translation>لا تجيب أي من عقد هذه المكتبة.</translation>
    </message>
    <message>
        <source>Not redeemed yet.</source>
        <translation>لم يُستبدل بعد.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>لم يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>Nothing in this edition can be started by “{runner}”.</source>
        <translation>لا شيء في هذا الإصدار يمكن تشغيله بـ«{runner}».</translation>
    </message>
    <message>
        <source>Nothing is offered to others.</source>
        <translation>لا يُعرض شيء على الآخرين.</translation>
    </message>
    <message>
        <source>Nothing newer is offered.</source>
        <translation>لا يُعرض ما هو أحدث.</translation>
    </message>
    <message>
        <source>Nothing of this title lies on this computer to be read again.</source>
        <translation>لا شيء من هذا العنوان على هذا الحاسوب ليُقرأ مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing of this title lies on this computer.</source>
        <translation>لا شيء من هذا العنوان على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing reached the node “{node}” for {after_s} s.</source>
        <translation>لم يصل شيء إلى العقدة «{node}» خلال {after_s} ث.</translation>
    </message>
    <message>
        <source>Nothing was added or changed.</source>
        <translation>لم يُضف شيء ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed because of it.</source>
        <translation>لم يتغير شيء بسبب ذلك.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed; nothing is being transferred.</source>
        <translation>لم يتغير شيء؛ لا يُنقل شيء.</translation>
    </message>
    <message>
        <source>Nothing was claimed and nothing was downloaded.</source>
        <translation>لم يُطالب بشيء ولم يُنزَّل شيء.</translation>
    </message>
    <message>
        <source>Nothing was claimed.</source>
        <translation>لم يُطالب بشيء.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>Nothing was downloaded.</source>
        <translation>لم يُنزَّل شيء.</translation>
    </message>
    <message>
        <source>Nothing was dropped.</source>
        <translation>لم يُزل شيء.</translation>
    </message>
    <message>
        <source>Nothing was fetched.</source>
        <translation>لم يُنزَّل شيء.</translation>
    </message>
    <message>
        <source>Nothing was kept of it; your other copies were not touched.</source>
        <translation>لم يُحتفظ بشيء منه؛ لم تُمسّ نسخك الأخرى.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>لم يضِع شيء.</translation>
    </message>
    <message>
        <source>Nothing was lost; what was half written is gone.</source>
        <translation>لم يضِع شيء؛ أُزيل ما كُتب نصفه.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>لم يُرسل شيء إلى هناك.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>لم يُرسل إليها شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent; what they hold stays there.</source>
        <translation>لم يُرسل شيء؛ ما لديها يبقى هناك.</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>لم يُشغَّل شيء.</translation>
    </message>
    <message>
        <source>Nothing was started; the game and its saves are unchanged.</source>
        <translation>لم يُشغَّل شيء؛ اللعبة وملفات حفظها لم تتغير.</translation>
    </message>
    <message>
        <source>Nothing was unpacked; the download itself is kept.</source>
        <translation>لم يُفك شيء؛ التنزيل نفسه محفوظ.</translation>
    </message>
    <message>
        <source>Open its page in a browser.</source>
        <translation>افتح صفحته في متصفح.</translation>
    </message>
    <message>
        <source>Open its page in the browser.</source>
        <translation>افتح صفحته في المتصفح.</translation>
    </message>
    <message>
        <source>Open its page, then add the file to the library.</source>
        <translation>افتح صفحته، ثم أضف الملف إلى المكتبة.</translation>
    </message>
    <message>
        <source>Open the address in a browser and copy it from there.</source>
        <translation>افتح العنوان في متصفح وانسخه من هناك.</translation>
    </message>
    <message>
        <source>Open the bundle&apos;s page at itch.io in a browser and claim the title there, then sync.</source>
        <translation>افتح صفحة الباقة في itch.io بالمتصفح وطالب بالعنوان هناك، ثم أعد القراءة.</translation>
    </message>
    <message>
        <source>Open the store&apos;s site in your browser, wait some minutes, then try again.</source>
        <translation>افتح موقع المتجر في متصفحك، وانتظر بضع دقائق، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Open the title&apos;s page in a browser and get it there; `backstock add` takes it in afterwards.</source>
        <translation>افتح صفحة العنوان في متصفح ونزّله هناك؛ يضمّه `backstock add` بعد ذلك.</translation>
    </message>
    <message>
        <source>Order {place} of {gamekeys}</source>
        <translation>الطلب {place} من {gamekeys}</translation>
    </message>
    <message>
        <source>Other copies are not touched by this.</source>
        <translation>لا يمسّ هذا النسخ الأخرى.</translation>
    </message>
    <message>
        <source>Page it in again, or get it again.</source>
        <translation>استرجعه مرة أخرى، أو نزّله مرة أخرى.</translation>
    </message>
    <message>
        <source>Page it in from another node, or get it from the store again.</source>
        <translation>استرجعه من عقدة أخرى، أو نزّله من المتجر مرة أخرى.</translation>
    </message>
    <message>
        <source>Page it in, then verify it.</source>
        <translation>استرجعه، ثم افحصه.</translation>
    </message>
    <message>
        <source>Page it out to a node first, or start the node that has it.</source>
        <translation>رحّله إلى عقدة أولًا، أو شغّل العقدة التي تحويه.</translation>
    </message>
    <message>
        <source>Page them in first, or page them out to another node.</source>
        <translation>استرجعها أولًا، أو رحّلها إلى عقدة أخرى.</translation>
    </message>
    <message>
        <source>Page {number} of {paged} could not be read.</source>
        <translation>تعذرت قراءة الصفحة {number} من {paged}.</translation>
    </message>
    <message>
        <source>Pair this computer with the node again.</source>
        <translation>اقرن هذا الحاسوب بالعقدة من جديد.</translation>
    </message>
    <message>
        <source>Pair with it: backstock nodes join CODE.</source>
        <translation>اقرنها: backstock nodes join CODE.</translation>
    </message>
    <message>
        <source>Pair with one: `backstock node invite` there, `backstock nodes join CODE` here.</source>
        <translation>اقرن واحدة: `backstock node invite` هناك، و`backstock nodes join CODE` هنا.</translation>
    </message>
    <message>
        <source>Paste an API key from {key_page}, or register an application of your own at itch.io and set stores.itch.client_id.</source>
        <translation>الصق مفتاح API من {key_page}، أو سجّل تطبيقًا خاصًا بك في itch.io واضبط stores.itch.client_id.</translation>
    </message>
    <message>
        <source>Play it on Humble&apos;s own page in a browser.</source>
        <translation>العبها في صفحة Humble بالمتصفح.</translation>
    </message>
    <message>
        <source>Plug the disk in or check the folder&apos;s permissions, then try again.</source>
        <translation>صِل القرص أو افحص أذونات المجلد، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Plug the disk in, then resume.</source>
        <translation>صِل القرص، ثم استأنف.</translation>
    </message>
    <message>
        <source>Port {port} of this computer, where the browser hands the sign-in over, is taken ({why}).</source>
        <translation>المنفذ {port} على هذا الحاسوب، الذي يسلّم المتصفح عبره تسجيل الدخول، مشغول ({why}).</translation>
    </message>
    <message>
        <source>Proton brings a sandbox of its own</source>
        <translation>لدى Proton بيئة معزولة خاصة به</translation>
    </message>
    <message>
        <source>Put them back, or fetch them again.</source>
        <translation>أعدها إلى مكانها، أو نزّلها مرة أخرى.</translation>
    </message>
    <message>
        <source>Reading orders</source>
        <translation>تجري قراءة الطلبات</translation>
    </message>
    <message>
        <source>Reading what is here already</source>
        <translation>تجري قراءة الموجود هنا</translation>
    </message>
    <message>
        <source>Reading what is owned</source>
        <translation>تجري قراءة ما تملكه</translation>
    </message>
    <message>
        <source>Redeem the key on Humble&apos;s own page, in the shop it is for.</source>
        <translation>استبدل المفتاح في صفحة Humble، في المتجر المخصص له.</translation>
    </message>
    <message>
        <source>Redeemed.</source>
        <translation>استُبدل.</translation>
    </message>
    <message>
        <source>Refresh the library, or look at its page at the store.</source>
        <translation>حدّث المكتبة، أو انظر صفحته في المتجر.</translation>
    </message>
    <message>
        <source>Refresh the library.</source>
        <translation>حدّث المكتبة.</translation>
    </message>
    <message>
        <source>Refresh the list and choose again.</source>
        <translation>حدّث القائمة واختر من جديد.</translation>
    </message>
    <message>
        <source>Remove that variable, start Backstock again, then set it here.</source>
        <translation>أزل ذلك المتغير، وشغّل Backstock من جديد، ثم اضبطه هنا.</translation>
    </message>
    <message>
        <source>RetroArch has no cores</source>
        <translation>RetroArch بلا أنوية</translation>
    </message>
    <message>
        <source>RetroArch is not installed</source>
        <translation>RetroArch غير مثبّت</translation>
    </message>
    <message>
        <source>Run `backstock doctor`; it names what is missing.</source>
        <translation>شغّل `backstock doctor`؛ فهو يسمّي الناقص.</translation>
    </message>
    <message>
        <source>Run `wineboot` in a terminal to see what is wrong, or reinstall wine.</source>
        <translation>شغّل `wineboot` في طرفية لترى الخلل، أو أعد تثبيت wine.</translation>
    </message>
    <message>
        <source>Say it shorter.</source>
        <translation>اختصر.</translation>
    </message>
    <message>
        <source>Say more of the name, or the id.</source>
        <translation>زد من الاسم، أو حدد المعرّف.</translation>
    </message>
    <message>
        <source>Secrets rest in the encrypted file {file} with its key in {key_file} beside it: whoever can read your files can read them. A passphrase would lock them.</source>
        <translation>الأسرار في الملف المعمّى {file} ومفتاحه {key_file} بجانبه: من يستطيع قراءة ملفاتك يستطيع قراءتها. عبارة مرور تحميها.</translation>
    </message>
    <message>
        <source>Secrets rest in the encrypted file {file}, opened by your passphrase.</source>
        <translation>الأسرار في الملف المعمّى {file}، تفتحه عبارة مرورك.</translation>
    </message>
    <message>
        <source>Secrets rest in this desktop&apos;s keyring (Secret Service), locked with your session.</source>
        <translation>الأسرار في سلسلة مفاتيح سطح المكتب هذا (Secret Service)، مقفلة مع جلستك.</translation>
    </message>
    <message>
        <source>See it on {store}&apos;s own page and redeem it there; Backstock never does that for you.</source>
        <translation>انظره في صفحة {store} واستبدله هناك؛ لا يفعل Backstock ذلك عنك أبدًا.</translation>
    </message>
    <message>
        <source>See to that file or its folder, then try again.</source>
        <translation>افحص ذلك الملف أو مجلده، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>See to that on the node, then go on; what it already has is not sent again.</source>
        <translation>عالج ذلك على العقدة، ثم تابع؛ ما لديها لا يُرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>See to the rights of that folder and try again.</source>
        <translation>افحص أذونات ذلك المجلد وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>See whether the disk and the rights of the file are in order.</source>
        <translation>تأكد من سلامة القرص وأذونات الملف.</translation>
    </message>
    <message>
        <source>See whether the disk and the rights of the folder are in order.</source>
        <translation>تأكد من سلامة القرص وأذونات المجلد.</translation>
    </message>
    <message>
        <source>See whether the node runs and can be reached, then go on.</source>
        <translation>تأكد من أن العقدة تعمل ويمكن الوصول إليها، ثم تابع.</translation>
    </message>
    <message>
        <source>Send it sealed, or run the node in mode local if it is your own machine.</source>
        <translation>أرسله مختومًا، أو شغّل العقدة في الوضع local إن كانت جهازك.</translation>
    </message>
    <message>
        <source>Set node.listen to host:port, such as 0.0.0.0:7447.</source>
        <translation>اضبط node.listen على host:port، مثل 0.0.0.0:7447.</translation>
    </message>
    <message>
        <source>Set secrets.backend to auto, keyring or file.</source>
        <translation>اضبط secrets.backend على auto أو keyring أو file.</translation>
    </message>
    <message>
        <source>Set swarm.listen to host:port, such as 0.0.0.0:0 for any free port.</source>
        <translation>اضبط swarm.listen على host:port، مثل 0.0.0.0:0 لأي منفذ حر.</translation>
    </message>
    <message>
        <source>Set the clock of this computer or of the node.</source>
        <translation>اضبط ساعة هذا الحاسوب أو ساعة العقدة.</translation>
    </message>
    <message>
        <source>Several browser profiles are called “{text}”.</source>
        <translation>عدة ملفات تعريف متصفح اسمها «{text}».</translation>
    </message>
    <message>
        <source>Several devices are called “{text}”.</source>
        <translation>عدة أجهزة اسمها «{text}».</translation>
    </message>
    <message>
        <source>Several nodes are called “{text}”.</source>
        <translation>عدة عقد اسمها «{text}».</translation>
    </message>
    <message>
        <source>Several titles are called “{text}”.</source>
        <translation>عدة عناوين اسمها «{text}».</translation>
    </message>
    <message>
        <source>Sign in again with a key that may do this; a key made on the store&apos;s own settings page may.</source>
        <translation>سجّل الدخول مجددًا بمفتاح يجيز ذلك؛ والمفتاح المنشأ في صفحة إعدادات المتجر يجيزه.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Sign in at https://www.humblebundle.com with that browser, then try again.</source>
        <translation>سجّل الدخول في https://www.humblebundle.com بذلك المتصفح، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Sign in at https://www.humblebundle.com with your browser and copy the whole cookie {cookie}.</source>
        <translation>سجّل الدخول في https://www.humblebundle.com بمتصفحك وانسخ ملف الارتباط {cookie} كاملًا.</translation>
    </message>
    <message>
        <source>Sign in to itch.io, then add it again.</source>
        <translation>سجّل الدخول إلى itch.io، ثم أضفه مرة أخرى.</translation>
    </message>
    <message>
        <source>Sign in to {store} again.</source>
        <translation>سجّل الدخول إلى {store} مجددًا.</translation>
    </message>
    <message>
        <source>Signing in to itch.io in the browser needs an OAuth application, and Backstock has none registered.</source>
        <translation>يحتاج تسجيل الدخول إلى itch.io في المتصفح إلى تطبيق OAuth، وليس لدى Backstock تطبيق مسجّل.</translation>
    </message>
    <message>
        <source>Sold out at the moment.</source>
        <translation>نفد حاليًا.</translation>
    </message>
    <message>
        <source>Something else was signed: “{payload_type}” and not “{payload_type2}”.</source>
        <translation>وُقّع شيء آخر: «{payload_type}» لا «{payload_type2}».</translation>
    </message>
    <message>
        <source>Something went wrong inside Backstock ({name}). What was there before is untouched. Try again; the log has the details.</source>
        <translation>حدث خلل داخل Backstock ‏({name}). ما كان موجودًا لم يُمسّ. حاول مرة أخرى؛ التفاصيل في سجل الأحداث.</translation>
    </message>
    <message>
        <source>Start Backstock again.</source>
        <translation>شغّل Backstock من جديد.</translation>
    </message>
    <message>
        <source>Start Backstock as an ordinary user, or make bubblewrap work.</source>
        <translation>شغّل Backstock بمستخدم عادي، أو اجعل bubblewrap يعمل.</translation>
    </message>
    <message>
        <source>Start and unlock the keyring, or set secrets.backend to file to begin with new secrets.</source>
        <translation>شغّل سلسلة المفاتيح وافتح قفلها، أو اضبط secrets.backend على file لتبدأ بأسرار جديدة.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>شغّله مرة أخرى.</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>شغّله أولًا.</translation>
    </message>
    <message>
        <source>Start it first: backstock node run.</source>
        <translation>شغّلها أولًا: backstock node run.</translation>
    </message>
    <message>
        <source>Start it, or check the connection, and try again.</source>
        <translation>شغّلها أو تأكد من الاتصال، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Start one of them, or check the connection.</source>
        <translation>شغّل واحدة منها، أو تأكد من الاتصال.</translation>
    </message>
    <message>
        <source>Start the game again.</source>
        <translation>شغّل اللعبة مرة أخرى.</translation>
    </message>
    <message>
        <source>Start the node again.</source>
        <translation>شغّل العقدة مرة أخرى.</translation>
    </message>
    <message>
        <source>Sync again once it has been released.</source>
        <translation>أعد القراءة بعد صدوره.</translation>
    </message>
    <message>
        <source>Sync in a while; claiming again does no harm.</source>
        <translation>أعد القراءة بعد قليل؛ لا ضرر في المطالبة مرة أخرى.</translation>
    </message>
    <message>
        <source>Sync to see what the account has now.</source>
        <translation>أعد القراءة لترى ما في الحساب الآن.</translation>
    </message>
    <message>
        <source>Sync to see what the store offers now.</source>
        <translation>أعد القراءة لترى ما يعرضه المتجر الآن.</translation>
    </message>
    <message>
        <source>Sync, then get the new edition.</source>
        <translation>أعد القراءة، ثم نزّل الإصدار الجديد.</translation>
    </message>
    <message>
        <source>That browser is writing its cookies all the time.</source>
        <translation>ذلك المتصفح يكتب ملفات ارتباطه طوال الوقت.</translation>
    </message>
    <message>
        <source>That download goes on undisturbed.</source>
        <translation>يستمر ذلك التنزيل دون إزعاج.</translation>
    </message>
    <message>
        <source>That edition is not in the library any more.</source>
        <translation>لم يعد ذلك الإصدار في المكتبة.</translation>
    </message>
    <message>
        <source>That is not the address of a title&apos;s page.</source>
        <translation>ليس هذا عنوان صفحة عنوان.</translation>
    </message>
    <message>
        <source>That magnet is not in the keyring any more.</source>
        <translation>لم يعد ذلك الرابط المغناطيسي في سلسلة المفاتيح.</translation>
    </message>
    <message numerus="yes">
        <source>That node holds the only copies of {n} things.</source>
        <translation>
            <numerusform>ليس في تلك العقدة نسخة وحيدة.</numerusform>
            <numerusform>في تلك العقدة النسخة الوحيدة من شيء واحد.</numerusform>
            <numerusform>في تلك العقدة النسختان الوحيدتان من شيئين.</numerusform>
            <numerusform>في تلك العقدة النسخ الوحيدة من {n} أشياء.</numerusform>
            <numerusform>في تلك العقدة النسخ الوحيدة من {n} شيئًا.</numerusform>
            <numerusform>في تلك العقدة النسخ الوحيدة من {n} شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>That picture is not kept here any more.</source>
        <translation>لم تعد تلك الصورة محفوظة هنا.</translation>
    </message>
    <message>
        <source>That title is not in the library any more.</source>
        <translation>لم يعد ذلك العنوان في المكتبة.</translation>
    </message>
    <message>
        <source>The address of the library&apos;s database cannot be used.</source>
        <translation>لا يمكن استعمال عنوان قاعدة بيانات المكتبة.</translation>
    </message>
    <message>
        <source>The address {listen} to listen at cannot be read.</source>
        <translation>تعذرت قراءة عنوان الانتظار {listen}.</translation>
    </message>
    <message>
        <source>The archive cannot be read: {why}.</source>
        <translation>تعذرت قراءة الأرشيف: {why}.</translation>
    </message>
    <message>
        <source>The archive is protected by a password.</source>
        <translation>الأرشيف محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>The archive was refused: {why} ({name}).</source>
        <translation>رُفض الأرشيف: {why} ({name}).</translation>
    </message>
    <message>
        <source>The body of the request is not the one that was signed.</source>
        <translation>نص الطلب ليس الذي وُقّع.</translation>
    </message>
    <message>
        <source>The browser brought an answer that does not belong to this sign-in, so it was not taken.</source>
        <translation>جاء المتصفح بجواب لا يخص تسجيل الدخول هذا، فلم يُقبل.</translation>
    </message>
    <message>
        <source>The browser came back from itch.io without a permission.</source>
        <translation>عاد المتصفح من itch.io بلا إذن.</translation>
    </message>
    <message>
        <source>The bytes that came are kept.</source>
        <translation>البايتات التي وصلت محفوظة.</translation>
    </message>
    <message>
        <source>The code may have been used up.</source>
        <translation>لعل الرمز قد استُهلك.</translation>
    </message>
    <message>
        <source>The code names no address.</source>
        <translation>الرمز لا يذكر عنوانًا.</translation>
    </message>
    <message>
        <source>The code&apos;s secret was not sent to it.</source>
        <translation>لم يُرسل إليه سر الرمز.</translation>
    </message>
    <message>
        <source>The cookie from Humble&apos;s site is a visitor&apos;s; nobody was signed in.</source>
        <translation>ملف الارتباط من موقع Humble لزائر؛ لم يكن أحد مسجّل الدخول.</translation>
    </message>
    <message>
        <source>The cookie from Humble&apos;s site is damaged.</source>
        <translation>ملف الارتباط من موقع Humble تالف.</translation>
    </message>
    <message>
        <source>The cookies of that browser cannot be read ({why}).</source>
        <translation>تعذرت قراءة ملفات ارتباط ذلك المتصفح ({why}).</translation>
    </message>
    <message>
        <source>The cookies of {browser} “{profile}” cannot be read: {why}.</source>
        <translation>تعذرت قراءة ملفات ارتباط {browser} «{profile}»: {why}.</translation>
    </message>
    <message>
        <source>The keyring refused the entry “{name}” ({error}).</source>
        <translation>رفضت سلسلة المفاتيح المدخل «{name}» ({error}).</translation>
    </message>
    <message>
        <source>The node “{node}” does not answer at {address}.</source>
        <translation>العقدة «{node}» لا تجيب على {address}.</translation>
    </message>
    <message>
        <source>The picture has more than {most}.</source>
        <translation>الصورة أكبر من {most}.</translation>
    </message>
    <message>
        <source>The picture is larger than {side} × {side} dots.</source>
        <translation>الصورة أكبر من {side} × {side} بكسل.</translation>
    </message>
    <message>
        <source>The picture is too small: each side needs {side} dots.</source>
        <translation>الصورة صغيرة جدًا: يحتاج كل ضلع إلى {side} بكسل.</translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation>لا توجد صورة كهذه.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>هذه ليست صورة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>This system did not take Backstock for magnet links.</source>
        <translation>لم يقبل هذا النظام Backstock للروابط المغناطيسية.</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>يجري الفحص</translation>
    </message>
    <message>
        <source>demo node</source>
        <translation>العقدة التجريبية</translation>
    </message>
    <message>
        <source>demo store</source>
        <translation>المتجر التجريبي</translation>
    </message>
    <message>
        <source>The copy here was kept, and what the node already has stays there.</source>
        <translation>احتُفظ بالنسخة هنا، وما لدى العقدة يبقى هناك.</translation>
    </message>
    <message>
        <source>The copy here was kept.</source>
        <translation>احتُفظ بالنسخة هنا.</translation>
    </message>
    <message>
        <source>The copy of “{name}” on this disk is damaged; it is not offered to others.</source>
        <translation>نسخة «{name}» على هذا القرص تالفة؛ لا تُعرض على الآخرين.</translation>
    </message>
    <message>
        <source>The demo node does not answer.</source>
        <translation>العقدة التجريبية لا تجيب.</translation>
    </message>
    <message>
        <source>The demo node gave no pairing code: {stderr}</source>
        <translation>لم تعطِ العقدة التجريبية رمز إقران: {stderr}</translation>
    </message>
    <message>
        <source>The demo titles could not be built: {why}</source>
        <translation>تعذر بناء العناوين التجريبية: {why}</translation>
    </message>
    <message>
        <source>The digest {lane} could not be computed ({name}).</source>
        <translation>تعذر حساب البصمة {lane} ‏({name}).</translation>
    </message>
    <message>
        <source>The disk is full; {path} could not be written further.</source>
        <translation>القرص ممتلئ؛ تعذرت متابعة كتابة {path}.</translation>
    </message>
    <message>
        <source>The download is kept as it is.</source>
        <translation>يبقى التنزيل كما هو.</translation>
    </message>
    <message>
        <source>The download is kept as it is; nothing was unpacked.</source>
        <translation>يبقى التنزيل كما هو؛ لم يُفك شيء.</translation>
    </message>
    <message>
        <source>The download is kept; what was half unpacked was removed.</source>
        <translation>يبقى التنزيل؛ أُزيل ما فُك نصفه.</translation>
    </message>
    <message>
        <source>The file itself was not touched.</source>
        <translation>لم يُمسّ الملف نفسه.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>تُرك الملف كما هو.</translation>
    </message>
    <message>
        <source>The file was set aside at {path}; it will not be shelved or started.</source>
        <translation>نُحّي الملف جانبًا في {path}؛ لن يوضع على الرف ولن يُشغَّل.</translation>
    </message>
    <message>
        <source>The files of this torrent are too large to be real.</source>
        <translation>ملفات هذا التورنت أكبر من أن تكون حقيقية.</translation>
    </message>
    <message>
        <source>The files of “{name}” are no longer where they were.</source>
        <translation>لم تعد ملفات «{name}» حيث كانت.</translation>
    </message>
    <message>
        <source>The files of “{name}” cannot be read or written: {text}.</source>
        <translation>تعذرت قراءة ملفات «{name}» أو كتابتها: {text}.</translation>
    </message>
    <message>
        <source>The film is kept as it is.</source>
        <translation>يبقى الفيلم كما هو.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read: {why}.</source>
        <translation>تعذرت قراءة المجلد «{path}»: {why}.</translation>
    </message>
    <message>
        <source>The game and its saves are unchanged.</source>
        <translation>اللعبة وملفات حفظها لم تتغير.</translation>
    </message>
    <message>
        <source>The game could not be copied to play it: {what}.</source>
        <translation>تعذر نسخ اللعبة لتشغيلها: {what}.</translation>
    </message>
    <message>
        <source>The game goes on.</source>
        <translation>تستمر اللعبة.</translation>
    </message>
    <message>
        <source>The game&apos;s files and saves were not touched.</source>
        <translation>لم تُمسّ ملفات اللعبة ولا ملفات حفظها.</translation>
    </message>
    <message>
        <source>The key of “{file}” is not in this computer&apos;s keyring.</source>
        <translation>مفتاح «{file}» ليس في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer.</source>
        <translation>سلسلة مفاتيح سطح المكتب هذا لا تجيب.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked.</source>
        <translation>سلسلة مفاتيح سطح المكتب هذا مقفلة.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry “{name}” is not one of ours.</source>
        <translation>المدخل «{name}» في سلسلة المفاتيح ليس من مدخلاتنا.</translation>
    </message>
    <message>
        <source>The library cannot be used ({text}).</source>
        <translation>لا يمكن استعمال المكتبة ({text}).</translation>
    </message>
    <message>
        <source>The library is busy with another Backstock.</source>
        <translation>المكتبة مشغولة بنسخة أخرى من Backstock.</translation>
    </message>
    <message>
        <source>The library stays as it is.</source>
        <translation>تبقى المكتبة كما هي.</translation>
    </message>
    <message>
        <source>The line broke: {size} of {total} of {target} came.</source>
        <translation>انقطع الخط: وصل {size} من {total} من {target}.</translation>
    </message>
    <message>
        <source>The node answered in a way this version does not understand (status {status}).</source>
        <translation>أجابت العقدة بطريقة لا يفهمها هذا الإصدار (الحالة {status}).</translation>
    </message>
    <message>
        <source>The node cannot listen at {address}: {why}.</source>
        <translation>لا تستطيع العقدة الانتظار على {address}: {why}.</translation>
    </message>
    <message>
        <source>The node could not prove that it is who it says.</source>
        <translation>لم تستطع العقدة إثبات أنها من تدّعي.</translation>
    </message>
    <message>
        <source>The node does not know this code: it is wrong, was used, or has expired.</source>
        <translation>لا تعرف العقدة هذا الرمز: إنه خطأ أو مستعمل أو منتهي الصلاحية.</translation>
    </message>
    <message>
        <source>The node does not run, and its port is chosen only when it starts.</source>
        <translation>العقدة لا تعمل، ولا يُختار منفذها إلا عند تشغيلها.</translation>
    </message>
    <message>
        <source>The node keeps nothing of it.</source>
        <translation>لا تحتفظ العقدة بشيء منه.</translation>
    </message>
    <message>
        <source>The node met an error of its own.</source>
        <translation>حدث في العقدة خطأ داخلي.</translation>
    </message>
    <message>
        <source>The node no longer has it.</source>
        <translation>لم يعد لدى العقدة.</translation>
    </message>
    <message>
        <source>The node sends more than it was asked for.</source>
        <translation>ترسل العقدة أكثر مما طُلب منها.</translation>
    </message>
    <message>
        <source>The node went away while pairing.</source>
        <translation>غابت العقدة أثناء الإقران.</translation>
    </message>
    <message>
        <source>The node “{node}” could not keep it: {why}</source>
        <translation>لم تستطع العقدة «{node}» حفظه: {why}</translation>
    </message>
    <message>
        <source>The node “{node}” has no room for {length}; {left} are left.</source>
        <translation>لا تتسع العقدة «{node}» لـ{length}؛ بقي {left}.</translation>
    </message>
    <message>
        <source>The node “{node}” keeps sealed packages only.</source>
        <translation>لا تحفظ العقدة «{node}» إلا الحزم المختومة.</translation>
    </message>
    <message>
        <source>The node&apos;s HTTP did not start; the log says why.</source>
        <translation>لم يبدأ HTTP العقدة؛ السبب في سجل الأحداث.</translation>
    </message>
    <message>
        <source>The package&apos;s torrent cannot be used: {what}</source>
        <translation>لا يمكن استعمال تورنت الحزمة: {what}</translation>
    </message>
    <message>
        <source>The package&apos;s torrent is not the one its name says.</source>
        <translation>تورنت الحزمة ليس الذي يقوله اسمها.</translation>
    </message>
    <message>
        <source>The passphrase does not open the secrets.</source>
        <translation>عبارة المرور لا تفتح الأسرار.</translation>
    </message>
    <message>
        <source>The permission for {account} at {store} is not in the keyring any more.</source>
        <translation>لم يعد إذن {account} لدى {store} في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The permission given to Backstock does not cover “{scope}” at {store}.</source>
        <translation>لا يشمل الإذن المعطى لـBackstock «{scope}» لدى {store}.</translation>
    </message>
    <message>
        <source>The piece hashes of this torrent do not belong to its files.</source>
        <translation>بصمات أجزاء هذا التورنت لا تخص ملفاته.</translation>
    </message>
    <message>
        <source>The piece length of this torrent is not allowed.</source>
        <translation>طول الجزء في هذا التورنت غير مسموح به.</translation>
    </message>
    <message>
        <source>The published {name} is none and was not compared.</source>
        <translation>البصمة {name} المنشورة ليست بصمة ولم تُقارن.</translation>
    </message>
    <message>
        <source>The request broke off.</source>
        <translation>انقطع الطلب.</translation>
    </message>
    <message>
        <source>The request is not signed by a device this node knows.</source>
        <translation>الطلب غير موقّع من جهاز تعرفه هذه العقدة.</translation>
    </message>
    <message>
        <source>The request was meant for another node.</source>
        <translation>كان الطلب موجّهًا إلى عقدة أخرى.</translation>
    </message>
    <message>
        <source>The request was signed too long ago, or the clocks differ.</source>
        <translation>وُقّع الطلب قبل وقت طويل، أو أن الساعتين مختلفتان.</translation>
    </message>
    <message>
        <source>The saves are unchanged.</source>
        <translation>ملفات الحفظ لم تتغير.</translation>
    </message>
    <message>
        <source>The saves in use are unchanged.</source>
        <translation>ملفات الحفظ المستعملة لم تتغير.</translation>
    </message>
    <message>
        <source>The saves were not restored: {why}.</source>
        <translation>لم تُستعد ملفات الحفظ: {why}.</translation>
    </message>
    <message>
        <source>The sealed file does not open with this source&apos;s key.</source>
        <translation>الملف المختوم لا ينفتح بمفتاح هذا المصدر.</translation>
    </message>
    <message>
        <source>The secret “{name}” is not a key.</source>
        <translation>السر «{name}» ليس مفتاحًا.</translation>
    </message>
    <message>
        <source>The secrets are locked with a passphrase, and none was given.</source>
        <translation>الأسرار مقفلة بعبارة مرور، ولم تُدخل أي عبارة.</translation>
    </message>
    <message>
        <source>The secrets in it are untouched.</source>
        <translation>الأسرار التي فيها لم تُمسّ.</translation>
    </message>
    <message>
        <source>The secrets kept so far are whole.</source>
        <translation>الأسرار المحفوظة حتى الآن سليمة.</translation>
    </message>
    <message>
        <source>The secrets rest in this desktop&apos;s keyring, which has a lock of its own.</source>
        <translation>الأسرار في سلسلة مفاتيح سطح المكتب هذا، ولها قفلها الخاص.</translation>
    </message>
    <message>
        <source>The settings cannot be used: {why}.</source>
        <translation>لا يمكن استعمال الإعدادات: {why}.</translation>
    </message>
    <message>
        <source>The sign-in was stopped.</source>
        <translation>أُوقف تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The signature lacks its time or its nonce.</source>
        <translation>ينقص التوقيع وقتُه أو رقمه الوحيد.</translation>
    </message>
    <message>
        <source>The signature of the request does not cover its body.</source>
        <translation>توقيع الطلب لا يشمل نصه.</translation>
    </message>
    <message>
        <source>The store answered in a way this version of Backstock cannot read ({where}).</source>
        <translation>أجاب المتجر بطريقة لا يستطيع هذا الإصدار من Backstock قراءتها ({where}).</translation>
    </message>
    <message>
        <source>The store offers no file of this title.</source>
        <translation>لا يعرض المتجر أي ملف لهذا العنوان.</translation>
    </message>
    <message>
        <source>The store sent more of {target} than the {total} it had announced.</source>
        <translation>أرسل المتجر من {target} أكثر من {total} التي أعلنها.</translation>
    </message>
    <message>
        <source>The writable layer could not be mounted: {what}.</source>
        <translation>تعذر وصل الطبقة القابلة للكتابة: {what}.</translation>
    </message>
    <message>
        <source>The {name} did not start.</source>
        <translation>لم يبدأ: {name}.</translation>
    </message>
    <message>
        <source>There is no file {archive}.</source>
        <translation>لا يوجد ملف {archive}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>There is no job {job_id}.</source>
        <translation>لا توجد مهمة {job_id}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the library&apos;s own notes.</source>
        <translation>لم يبقَ على القرص مكان لبيانات المكتبة.</translation>
    </message>
    <message>
        <source>There is no room left on the disk to write {path}.</source>
        <translation>لم يبقَ على القرص مكان لكتابة {path}.</translation>
    </message>
    <message>
        <source>There is no room left to write {path}.</source>
        <translation>لم يبقَ مكان لكتابة {path}.</translation>
    </message>
    <message>
        <source>There is no room left to write “{name}” ({text}).</source>
        <translation>لم يبقَ مكان لكتابة «{name}» ({text}).</translation>
    </message>
    <message>
        <source>There is no screen and no Xvfb (xvfb) to stand in for one.</source>
        <translation>لا توجد شاشة ولا Xvfb ‏(xvfb) ليقوم مقامها.</translation>
    </message>
    <message>
        <source>There is no screen: it runs on a private one, {display}.</source>
        <translation>لا توجد شاشة: يعمل على شاشة خاصة، {display}.</translation>
    </message>
    <message>
        <source>There is no snapshot {snapshot_id}.</source>
        <translation>لا توجد لقطة {snapshot_id}.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>لا يوجد حساب كهذا.</translation>
    </message>
    <message>
        <source>There is no such collection.</source>
        <translation>لا توجد مجموعة كهذه.</translation>
    </message>
    <message>
        <source>There is no such play session.</source>
        <translation>لا توجد جلسة لعب كهذه.</translation>
    </message>
    <message>
        <source>There is no title at that address.</source>
        <translation>لا يوجد عنوان في تلك الصفحة.</translation>
    </message>
    <message>
        <source>There is no title at this address.</source>
        <translation>لا يوجد عنوان في هذه الصفحة.</translation>
    </message>
    <message>
        <source>There is no title {missing}.</source>
        <translation>لا يوجد عنوان {missing}.</translation>
    </message>
    <message>
        <source>There is no title {title_id}.</source>
        <translation>لا يوجد عنوان {title_id}.</translation>
    </message>
    <message>
        <source>There is no “{path}” in “{content}”.</source>
        <translation>لا يوجد «{path}» في «{content}».</translation>
    </message>
    <message>
        <source>There is not enough room for {what}: {missing} are missing besides the {others} that other downloads still need.</source>
        <translation>لا مكان كافيًا لـ{what}: ينقص {missing} إلى جانب {others} تحتاجها تنزيلات أخرى.</translation>
    </message>
    <message>
        <source>There is not enough room for {what}: {missing} are missing.</source>
        <translation>لا مكان كافيًا لـ{what}: ينقص {missing}.</translation>
    </message>
    <message>
        <source>There is not enough room to keep the saves.</source>
        <translation>لا مكان كافيًا لحفظ ملفات الحفظ.</translation>
    </message>
    <message>
        <source>There is not enough room to unpack this.</source>
        <translation>لا مكان كافيًا لفك هذا.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>لا شيء في هذا العنوان.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>لا شيء في {path}.</translation>
    </message>
    <message>
        <source>There is nothing at {settled}.</source>
        <translation>لا شيء في {settled}.</translation>
    </message>
    <message>
        <source>They are kept.</source>
        <translation>إنها محفوظة.</translation>
    </message>
    <message>
        <source>They are not offered to others any more.</source>
        <translation>لم تعد تُعرض على الآخرين.</translation>
    </message>
    <message>
        <source>This Windows program is for {machine}.</source>
        <translation>برنامج Windows هذا مخصص لـ{machine}.</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>لا يمكن فعل هذا في هذا العنوان.</translation>
    </message>
    <message>
        <source>This cannot be started: {why}.</source>
        <translation>تعذر تشغيل هذا: {why}.</translation>
    </message>
    <message>
        <source>This cannot be written to the settings: {why}.</source>
        <translation>تعذرت كتابة هذا في الإعدادات: {why}.</translation>
    </message>
    <message>
        <source>This computer cannot play it: {why}.</source>
        <translation>لا يستطيع هذا الحاسوب تشغيله: {why}.</translation>
    </message>
    <message>
        <source>This desktop has no keyring, and it is not decided yet how sign-ins are locked.</source>
        <translation>ليس لسطح المكتب هذا سلسلة مفاتيح، ولم يتقرر بعد كيف يُحمى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This edition is an installer, and installers are not run unattended.</source>
        <translation>هذا الإصدار برنامج تثبيت، وبرامج التثبيت لا تُشغَّل دون إشراف.</translation>
    </message>
    <message>
        <source>This game needs {name}, which is not installed.</source>
        <translation>تحتاج هذه اللعبة إلى {name}، وهو غير مثبّت.</translation>
    </message>
    <message>
        <source>This is a 32-bit Windows program and the Wine of this computer runs 64-bit programs only.</source>
        <translation>هذا برنامج Windows من 32 بت، وWine هذا الحاسوب لا يشغّل إلا برامج 64 بت.</translation>
    </message>
    <message>
        <source>This is a library, not a program.</source>
        <translation>هذه مكتبة برمجية لا برنامج.</translation>
    </message>
    <message>
        <source>This is no torrent that can be used: {why}.</source>
        <translation>ليس هذا تورنتًا يمكن استعماله: {why}.</translation>
    </message>
    <message>
        <source>This is no usable torrent: {why} (at byte {at}).</source>
        <translation>ليس هذا تورنتًا صالحًا: {why} (عند البايت {at}).</translation>
    </message>
    <message>
        <source>This is no usable torrent: “{what}” is missing or not what it should be.</source>
        <translation>ليس هذا تورنتًا صالحًا: «{what}» غير موجود أو ليس كما يجب.</translation>
    </message>
    <message>
        <source>This is not an invite code of a node.</source>
        <translation>ليس هذا رمز دعوة من عقدة.</translation>
    </message>
    <message>
        <source>This is not an itch.io API key.</source>
        <translation>ليس هذا مفتاح API من itch.io.</translation>
    </message>
    <message>
        <source>This is not the address of a title&apos;s page at {store}.</source>
        <translation>ليس هذا عنوان صفحة عنوان لدى {store}.</translation>
    </message>
    <message>
        <source>This is not the cookie that Humble&apos;s site keeps for a sign-in.</source>
        <translation>ليس هذا ملف الارتباط الذي يحفظه موقع Humble لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>This library does not know that node.</source>
        <translation>لا تعرف هذه المكتبة تلك العقدة.</translation>
    </message>
    <message>
        <source>This library has no node yet.</source>
        <translation>ليس لهذه المكتبة عقدة بعد.</translation>
    </message>
    <message>
        <source>This library was written by a newer Backstock.</source>
        <translation>كُتبت هذه المكتبة بإصدار أحدث من Backstock.</translation>
    </message>
    <message>
        <source>This magnet link cannot be used: {why}.</source>
        <translation>لا يمكن استعمال هذا الرابط المغناطيسي: {why}.</translation>
    </message>
    <message>
        <source>This needs {length} in {folder}, and only {left} may be used.</source>
        <translation>يلزم هذا {length} في {folder}، ولا يجوز استعمال سوى {left}.</translation>
    </message>
    <message>
        <source>This node does not hold that package.</source>
        <translation>ليست تلك الحزمة لدى هذه العقدة.</translation>
    </message>
    <message>
        <source>This package is not being transferred.</source>
        <translation>لا تُنقل هذه الحزمة.</translation>
    </message>
    <message>
        <source>This program is for {machine} computers and this one cannot run those.</source>
        <translation>هذا البرنامج لحواسيب {machine}، وهذا الحاسوب لا يشغّلها.</translation>
    </message>
    <message>
        <source>This request cannot be understood: {where}: {first}.</source>
        <translation>تعذر فهم هذا الطلب: {where}: {first}.</translation>
    </message>
    <message>
        <source>This request is too large.</source>
        <translation>هذا الطلب أكبر من اللازم.</translation>
    </message>
    <message>
        <source>This request was sent before.</source>
        <translation>أُرسل هذا الطلب من قبل.</translation>
    </message>
    <message>
        <source>This title has no such edition.</source>
        <translation>ليس لهذا العنوان إصدار كهذا.</translation>
    </message>
    <message>
        <source>This title is in none of your bundles.</source>
        <translation>هذا العنوان ليس في أي من باقاتك.</translation>
    </message>
    <message>
        <source>This torrent cannot be begun: {why}.</source>
        <translation>تعذر بدء هذا التورنت: {why}.</translation>
    </message>
    <message>
        <source>This torrent has not as many piece hashes as its files need.</source>
        <translation>ليس في هذا التورنت من البصمات ما تحتاجه ملفاته.</translation>
    </message>
    <message>
        <source>This torrent has something that is a file and a folder at once.</source>
        <translation>في هذا التورنت شيء هو ملف ومجلد معًا.</translation>
    </message>
    <message>
        <source>This torrent holds a link, which could point anywhere.</source>
        <translation>في هذا التورنت رابط قد يشير إلى أي مكان.</translation>
    </message>
    <message>
        <source>This torrent holds an empty folder.</source>
        <translation>في هذا التورنت مجلد فارغ.</translation>
    </message>
    <message>
        <source>This torrent holds no file.</source>
        <translation>ليس في هذا التورنت أي ملف.</translation>
    </message>
    <message>
        <source>This torrent is of a version that is not known.</source>
        <translation>إصدار هذا التورنت غير معروف.</translation>
    </message>
    <message>
        <source>This torrent is too large to be honest.</source>
        <translation>هذا التورنت أكبر من أن يكون صادقًا.</translation>
    </message>
    <message>
        <source>This torrent names no content.</source>
        <translation>لا يسمّي هذا التورنت أي محتوى.</translation>
    </message>
    <message>
        <source>This torrent says two different things to old and new programs.</source>
        <translation>يقول هذا التورنت للبرامج القديمة والجديدة شيئين مختلفين.</translation>
    </message>
    <message>
        <source>Titles of {store} cannot be added by an address.</source>
        <translation>لا يمكن إضافة عناوين {store} بعنوان صفحة.</translation>
    </message>
    <message>
        <source>Too many wrong codes came to this node in the last minute.</source>
        <translation>وصلت إلى هذه العقدة رموز خاطئة كثيرة في الدقيقة الأخيرة.</translation>
    </message>
    <message>
        <source>Transfers are shut down.</source>
        <translation>النقل متوقف.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
        <source>Try again in a while; claiming again does no harm.</source>
        <translation>حاول مرة أخرى بعد قليل؛ لا ضرر في المطالبة مرة أخرى.</translation>
    </message>
    <message>
        <source>Try again later, or look at the title on the store&apos;s own page.</source>
        <translation>حاول لاحقًا، أو انظر العنوان في صفحة المتجر.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, look for a newer version of Backstock.</source>
        <translation>حاول لاحقًا؛ إن بقي الحال فابحث عن إصدار أحدث من Backstock.</translation>
    </message>
    <message>
        <source>Try again later; it may be a maintenance page. If it stays so, look for a newer version of Backstock.</source>
        <translation>حاول لاحقًا؛ لعلها صفحة صيانة. إن بقي الحال فابحث عن إصدار أحدث من Backstock.</translation>
    </message>
    <message>
        <source>Try again with the passphrase it was locked with.</source>
        <translation>حاول مرة أخرى بعبارة المرور التي أُقفلت بها.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart the computer and look at its memory.</source>
        <translation>حاول مرة أخرى؛ إن تكرر فأعد تشغيل الحاسوب وافحص ذاكرته.</translation>
    </message>
    <message>
        <source>Try again; it goes on from there.</source>
        <translation>حاول مرة أخرى؛ سيُستأنف من هناك.</translation>
    </message>
    <message>
        <source>Two files of this torrent have one name.</source>
        <translation>لملفين في هذا التورنت الاسم نفسه.</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>اكتب حرفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>افتح قفل سلسلة المفاتيح وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Unpack it by hand and add the folder.</source>
        <translation>فكّه يدويًا وأضف المجلد.</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>يجري فك الضغط</translation>
    </message>
    <message>
        <source>Update Backstock, or choose another data folder with --data.</source>
        <translation>حدّث Backstock، أو اختر مجلد بيانات آخر بـ--data.</translation>
    </message>
    <message>
        <source>Update Backstock: a newer version may have written it.</source>
        <translation>حدّث Backstock: لعل إصدارًا أحدث كتبه.</translation>
    </message>
    <message>
        <source>Use `backstock add` for folders and torrents.</source>
        <translation>استعمل `backstock add` للمجلدات والتورنت.</translation>
    </message>
    <message>
        <source>Use `backstock watch`, or install it (sudo apt install mpv).</source>
        <translation>استعمل `backstock watch`، أو ثبّته (sudo apt install mpv).</translation>
    </message>
    <message>
        <source>Use it there, or remove it there first.</source>
        <translation>استعمله هناك، أو أزله من هناك أولًا.</translation>
    </message>
    <message>
        <source>Verify it, and get it again if it differs from what the store announced.</source>
        <translation>افحصه، ونزّله مرة أخرى إن خالف ما أعلنه المتجر.</translation>
    </message>
    <message>
        <source>Verify the copy on the other computer, or fetch from another one.</source>
        <translation>افحص النسخة على الحاسوب الآخر، أو نزّله من حاسوب غيره.</translation>
    </message>
    <message>
        <source>Verify the download, or choose another edition.</source>
        <translation>افحص التنزيل، أو اختر إصدارًا آخر.</translation>
    </message>
    <message>
        <source>Verify the title, then page it out again.</source>
        <translation>افحص العنوان، ثم رحّله مرة أخرى.</translation>
    </message>
    <message>
        <source>Verify the title; get it again if the file was damaged.</source>
        <translation>افحص العنوان؛ ونزّله مرة أخرى إن كان الملف تالفًا.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>انتظر دقيقة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Wait for it, then try again.</source>
        <translation>انتظره، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Wait until that is done, or pause it.</source>
        <translation>انتظر حتى يفرغ، أو أوقفه مؤقتًا.</translation>
    </message>
    <message>
        <source>What already arrived is kept.</source>
        <translation>ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>What answers at {address} is not the node this code was made by.</source>
        <translation>ما يجيب على {address} ليس العقدة التي أنشأت هذا الرمز.</translation>
    </message>
    <message>
        <source>What answers at {address} is not the node “{node}”: its certificate is another one.</source>
        <translation>ما يجيب على {address} ليس العقدة «{node}»: شهادته مختلفة.</translation>
    </message>
    <message>
        <source>What answers at {host}:{port} does not speak TLS as a node does.</source>
        <translation>ما يجيب على {host}:{port} لا يتكلم TLS كما تفعل العقدة.</translation>
    </message>
    <message>
        <source>What came back from the shelf is not what was put there.</source>
        <translation>ما عاد من الرف ليس ما وُضع عليه.</translation>
    </message>
    <message>
        <source>What came back from the shelf is not “{file}”.</source>
        <translation>ما عاد من الرف ليس «{file}».</translation>
    </message>
    <message>
        <source>What came of it was dropped.</source>
        <translation>أُهمل ما وصل منه.</translation>
    </message>
    <message>
        <source>What came so far is kept.</source>
        <translation>ما وصل حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>What came so far is kept; the download goes on from there.</source>
        <translation>ما وصل حتى الآن محفوظ؛ يُستأنف التنزيل من هناك.</translation>
    </message>
    <message>
        <source>What is on the shelf is still there, but opens only with that key.</source>
        <translation>ما على الرف ما زال هناك، لكنه لا ينفتح إلا بذلك المفتاح.</translation>
    </message>
    <message>
        <source>What it holds stays there; nothing on this computer was changed.</source>
        <translation>ما لديها يبقى هناك؛ لم يتغير شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What it holds was not touched.</source>
        <translation>لم يُمسّ ما لديها.</translation>
    </message>
    <message>
        <source>What lies on the shelf or here stays usable.</source>
        <translation>ما على الرف أو هنا يبقى صالحًا للاستعمال.</translation>
    </message>
    <message>
        <source>What this magnet link leads to went away.</source>
        <translation>اختفى ما يشير إليه هذا الرابط المغناطيسي.</translation>
    </message>
    <message>
        <source>What was being sent cannot be read any more: {why}</source>
        <translation>لم تعد قراءة ما كان يُرسل ممكنة: {why}</translation>
    </message>
    <message>
        <source>What was downloaded of the old one is kept, but will not be mixed with the new one.</source>
        <translation>ما نُزّل من القديم محفوظ، لكنه لن يُخلط بالجديد.</translation>
    </message>
    <message>
        <source>What was downloaded so far is kept.</source>
        <translation>ما نُزّل حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>What was listed before stays as it was, and so does everything on this computer and on the shelf.</source>
        <translation>ما كان معروضًا يبقى كما كان، وكذلك كل ما على هذا الحاسوب وعلى الرف.</translation>
    </message>
    <message>
        <source>What was listed before stays as it was.</source>
        <translation>ما كان معروضًا يبقى كما كان.</translation>
    </message>
    <message>
        <source>What was written before is safe; the last change was not made.</source>
        <translation>ما كُتب من قبل سليم؛ لم يحدث التغيير الأخير.</translation>
    </message>
    <message>
        <source>Where the node listens cannot be read.</source>
        <translation>تعذرت قراءة موضع انتظار العقدة.</translation>
    </message>
    <message>
        <source>Wine could not be made ready: {why}.</source>
        <translation>تعذر تجهيز Wine: ‏{why}.</translation>
    </message>
    <message>
        <source>Wine is not installed</source>
        <translation>Wine غير مثبّت</translation>
    </message>
    <message>
        <source>`backstock accounts` lists those there are.</source>
        <translation>يعرض `backstock accounts` الموجود منها.</translation>
    </message>
    <message>
        <source>`backstock doctor` tells what is missing.</source>
        <translation>يقول `backstock doctor` ما الناقص.</translation>
    </message>
    <message>
        <source>`backstock jobs list` shows the jobs there are.</source>
        <translation>يعرض `backstock jobs list` المهام الموجودة.</translation>
    </message>
    <message>
        <source>`backstock library` lists the titles there are.</source>
        <translation>يعرض `backstock library` العناوين الموجودة.</translation>
    </message>
    <message>
        <source>`backstock library` lists those there are.</source>
        <translation>يعرض `backstock library` الموجود منها.</translation>
    </message>
    <message>
        <source>`backstock nodes list` shows the nodes this library knows.</source>
        <translation>يعرض `backstock nodes list` العقد التي تعرفها هذه المكتبة.</translation>
    </message>
    <message>
        <source>`backstock saves list TITLE` shows them.</source>
        <translation>يعرضها `backstock saves list TITLE`.</translation>
    </message>
    <message>
        <source>`backstock show TITLE` lists them.</source>
        <translation>يعرضها `backstock show TITLE`.</translation>
    </message>
    <message>
        <source>a detour</source>
        <translation>تحويلًا</translation>
    </message>
    <message>
        <source>a file has no name</source>
        <translation>ملف بلا اسم</translation>
    </message>
    <message>
        <source>a forged mark of deletion</source>
        <translation>علامة حذف مزورة</translation>
    </message>
    <message>
        <source>a hard link names a file the archive does not hold</source>
        <translation>رابط صلب يسمّي ملفًا ليس في الأرشيف</translation>
    </message>
    <message>
        <source>a key for another shop</source>
        <translation>مفتاح لمتجر آخر</translation>
    </message>
    <message>
        <source>a key is not a string</source>
        <translation>مفتاح ليس سلسلة نصية</translation>
    </message>
    <message>
        <source>a layer that was mounted could not be unmounted: {stuck}</source>
        <translation>تعذر فصل طبقة موصولة: {stuck}</translation>
    </message>
    <message>
        <source>a link has no name</source>
        <translation>رابط بلا اسم</translation>
    </message>
    <message>
        <source>a link has no usable target</source>
        <translation>رابط بلا هدف صالح</translation>
    </message>
    <message>
        <source>a link leads out of the folder</source>
        <translation>رابط يخرج من المجلد</translation>
    </message>
    <message>
        <source>a name cannot be read</source>
        <translation>تعذرت قراءة اسم</translation>
    </message>
    <message>
        <source>a name holds control characters</source>
        <translation>اسم فيه محارف تحكم</translation>
    </message>
    <message>
        <source>a name is absolute</source>
        <translation>اسم مطلق</translation>
    </message>
    <message>
        <source>a name is too long</source>
        <translation>اسم أطول من اللازم</translation>
    </message>
    <message>
        <source>a name leads out of the folder</source>
        <translation>اسم يخرج من المجلد</translation>
    </message>
    <message>
        <source>a name that leads elsewhere, {name}</source>
        <translation>اسم يقود إلى مكان آخر، {name}</translation>
    </message>
    <message>
        <source>a number does not end</source>
        <translation>رقم لا ينتهي</translation>
    </message>
    <message>
        <source>a number is not one</source>
        <translation>رقم ليس رقمًا</translation>
    </message>
    <message>
        <source>a number is written in an odd way</source>
        <translation>رقم مكتوب بطريقة غريبة</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>a special file, {member}</source>
        <translation>ملف خاص، {member}</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>a web page came</source>
        <translation>جاءت صفحة ويب</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>موجود هنا بالفعل</translation>
    </message>
    <message>
        <source>an address that is none</source>
        <translation>عنوانًا ليس عنوانًا</translation>
    </message>
    <message>
        <source>an entry below a link</source>
        <translation>مدخل تحت رابط</translation>
    </message>
    <message>
        <source>an entry outside the known parts</source>
        <translation>مدخل خارج الأجزاء المعروفة</translation>
    </message>
    <message>
        <source>an unknown entry, {member}</source>
        <translation>مدخل غير معروف، {member}</translation>
    </message>
    <message>
        <source>an unknown machine</source>
        <translation>جهاز غير معروف</translation>
    </message>
    <message>
        <source>another part of it came than was asked for</source>
        <translation>وصل جزء غير المطلوب</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>arriving by the store&apos;s own torrent</source>
        <translation>يصل عبر تورنت المتجر نفسه</translation>
    </message>
    <message>
        <source>asking the store what there is of “{row}”</source>
        <translation>يُسأل المتجر عما يوجد من «{row}»</translation>
    </message>
    <message>
        <source>asking the swarm what it is</source>
        <translation>يُسأل السرب ما هو</translation>
    </message>
    <message>
        <source>bubblewrap is not installed</source>
        <translation>bubblewrap غير مثبّت</translation>
    </message>
    <message>
        <source>Building the demo titles from their sources</source>
        <translation>تُبنى العناوين التجريبية من مصادرها</translation>
    </message>
    <message>
        <source>checking {file}</source>
        <translation>يجري فحص {file}</translation>
    </message>
    <message>
        <source>claiming “{edition}” from {listing}</source>
        <translation>تجري المطالبة بـ«{edition}» من {listing}</translation>
    </message>
    <message>
        <source>claiming “{row}” from {title_id}</source>
        <translation>تجري المطالبة بـ«{row}» من {title_id}</translation>
    </message>
    <message>
        <source>comparing it with the digests</source>
        <translation>تجري مقارنته بالبصمات</translation>
    </message>
    <message>
        <source>every digest the store published fits</source>
        <translation>تطابق كل بصمة نشرها المتجر</translation>
    </message>
    <message>
        <source>far too much</source>
        <translation>أكثر بكثير من اللازم</translation>
    </message>
    <message>
        <source>fetching {file}</source>
        <translation>يجري تنزيل {file}</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>يُكتب على القرص</translation>
    </message>
    <message>
        <source>hosted elsewhere</source>
        <translation>مستضاف في مكان آخر</translation>
    </message>
    <message>
        <source>it asks for more memory than is allowed</source>
        <translation>يطلب ذاكرة أكثر من المسموح</translation>
    </message>
    <message>
        <source>it asks to be left alone for a while</source>
        <translation>يطلب أن يُترك وشأنه قليلًا</translation>
    </message>
    <message>
        <source>it does not begin with layer.json</source>
        <translation>لا يبدأ بـlayer.json</translation>
    </message>
    <message>
        <source>it does not begin with magnet:?</source>
        <translation>لا يبدأ بـmagnet:?</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>ينتهي قبل أوانه</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>it gave no pictures within a minute</source>
        <translation>لم يعطِ صورًا خلال دقيقة</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>لم يذكر سببًا</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>أجزاؤه كثيرة</translation>
    </message>
    <message>
        <source>it has trouble itself (status {status_code})</source>
        <translation>لديه مشكلة هو نفسه (الحالة {status_code})</translation>
    </message>
    <message>
        <source>it holds a device or a pipe</source>
        <translation>فيه جهاز أو أنبوب</translation>
    </message>
    <message>
        <source>it holds more than {max_entries} entries</source>
        <translation>فيه أكثر من {max_entries} مدخل</translation>
    </message>
    <message>
        <source>it holds too many values</source>
        <translation>فيه قيم كثيرة</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>متداخل بعمق زائد</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>ليس هناك</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>it keeps them in a way this version does not know</source>
        <translation>يحفظها بطريقة لا يعرفها هذا الإصدار</translation>
    </message>
    <message>
        <source>it made no registry</source>
        <translation>لم ينشئ سجل النظام</translation>
    </message>
    <message>
        <source>it names nothing that BitTorrent can find</source>
        <translation>لا يسمّي شيئًا يجده BitTorrent</translation>
    </message>
    <message>
        <source>it names two different things</source>
        <translation>يسمّي شيئين مختلفين</translation>
    </message>
    <message>
        <source>it sealed them so that only the browser itself can open them</source>
        <translation>ختمها بحيث لا يفتحها إلا المتصفح نفسه</translation>
    </message>
    <message>
        <source>it sends from one place to the next</source>
        <translation>يحيل من مكان إلى آخر</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>استغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>it unpacks to far more than it holds</source>
        <translation>يصير بعد فكه أكبر بكثير مما يحوي</translation>
    </message>
    <message>
        <source>it unpacks to more than is allowed</source>
        <translation>يصير بعد فكه أكبر من المسموح</translation>
    </message>
    <message>
        <source>it was switched off</source>
        <translation>عُطّلت</translation>
    </message>
    <message>
        <source>itch.io did not let “{title}” be claimed from “{bundle}”: {what}</source>
        <translation>لم يسمح itch.io بالمطالبة بـ«{title}» من «{bundle}»: {what}</translation>
    </message>
    <message>
        <source>itch.io does not show {name}: {what}</source>
        <translation>لا يعرض itch.io ‏{name}: {what}</translation>
    </message>
    <message>
        <source>itch.io gave no permission ({why}).</source>
        <translation>لم يعطِ itch.io إذنًا ({why}).</translation>
    </message>
    <message>
        <source>itch.io says that “{edition}” is not bought by this account.</source>
        <translation>يقول itch.io إن «{edition}» لم يُشترَ بهذا الحساب.</translation>
    </message>
    <message>
        <source>itch.io took the claim of “{title}” but shows no key for it.</source>
        <translation>قبل itch.io المطالبة بـ«{title}» لكنه لا يعرض مفتاحًا له.</translation>
    </message>
    <message>
        <source>itch.io was told not to give Backstock the permission.</source>
        <translation>طُلب من itch.io ألا يعطي Backstock الإذن.</translation>
    </message>
    <message numerus="yes">
        <source>itch.io: {n} bundles could not be read.</source>
        <translation>
            <numerusform>itch.io: قُرئت كل الباقات.</numerusform>
            <numerusform>itch.io: تعذرت قراءة باقة واحدة.</numerusform>
            <numerusform>itch.io: تعذرت قراءة باقتين.</numerusform>
            <numerusform>itch.io: تعذرت قراءة {n} باقات.</numerusform>
            <numerusform>itch.io: تعذرت قراءة {n} باقة.</numerusform>
            <numerusform>itch.io: تعذرت قراءة {n} باقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>itch.io: {n} collections could not be read.</source>
        <translation>
            <numerusform>itch.io: قُرئت كل المجموعات.</numerusform>
            <numerusform>itch.io: تعذرت قراءة مجموعة واحدة.</numerusform>
            <numerusform>itch.io: تعذرت قراءة مجموعتين.</numerusform>
            <numerusform>itch.io: تعذرت قراءة {n} مجموعات.</numerusform>
            <numerusform>itch.io: تعذرت قراءة {n} مجموعة.</numerusform>
            <numerusform>itch.io: تعذرت قراءة {n} مجموعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>its bundle</source>
        <translation>باقته</translation>
    </message>
    <message>
        <source>its layer.json cannot be read</source>
        <translation>تعذرت قراءة layer.json فيه</translation>
    </message>
    <message>
        <source>its layer.json names what no layer has</source>
        <translation>يسمّي layer.json فيه ما ليس في أي طبقة</translation>
    </message>
    <message>
        <source>its length is not known</source>
        <translation>طوله غير معروف</translation>
    </message>
    <message>
        <source>its order no longer lists it</source>
        <translation>لم يعد طلبه يعرضه</translation>
    </message>
    <message>
        <source>its section {section} is written in a way that cannot be changed from here</source>
        <translation>القسم {section} فيه مكتوب بطريقة لا يمكن تغييرها من هنا</translation>
    </message>
    <message>
        <source>its version is {index}</source>
        <translation>إصداره {index}</translation>
    </message>
    <message>
        <source>keys are out of order or come twice</source>
        <translation>المفاتيح غير مرتبة أو مكررة</translation>
    </message>
    <message>
        <source>libmpv is not installed</source>
        <translation>libmpv غير مثبّتة</translation>
    </message>
    <message>
        <source>Listing what you own there</source>
        <translation>يُقرأ ما تملكه هناك</translation>
    </message>
    <message>
        <source>looking what is there</source>
        <translation>يُنظر ما الموجود</translation>
    </message>
    <message>
        <source>more follows after its end</source>
        <translation>يتبعه شيء بعد نهايته</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>يجري النقل</translation>
    </message>
    <message>
        <source>no Proton was found</source>
        <translation>لم يوجد Proton</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>no computer that has it answers</source>
        <translation>لا حاسوب لديه يجيب</translation>
    </message>
    <message>
        <source>no connection could be made</source>
        <translation>تعذر إنشاء اتصال</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>لم يعد معروضًا</translation>
    </message>
    <message>
        <source>no longer listed, and its copies are not within reach</source>
        <translation>لم يعد معروضًا، ونسخه ليست في المتناول</translation>
    </message>
    <message>
        <source>no node answers yet</source>
        <translation>لا عقدة تجيب بعد</translation>
    </message>
    <message>
        <source>no order of the account holds it any more</source>
        <translation>لم يعد في أي من طلبات الحساب</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>بلا سبب</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation>لم يبقَ مكان على القرص</translation>
    </message>
    <message>
        <source>no torrent file</source>
        <translation>ما ليس ملف تورنت</translation>
    </message>
    <message>
        <source>not here any more; add its magnet again</source>
        <translation>لم يعد هنا؛ أضف رابطه المغناطيسي مرة أخرى</translation>
    </message>
    <message>
        <source>not installed: {programs}</source>
        <translation>غير مثبّت: {programs}</translation>
    </message>
    <message>
        <source>nothing arrives any more</source>
        <translation>لم يعد يصل شيء</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>nothing new to take over</source>
        <translation>لا جديد لضمّه</translation>
    </message>
    <message>
        <source>nothing to download</source>
        <translation>لا شيء لتنزيله</translation>
    </message>
    <message>
        <source>only on the store&apos;s page</source>
        <translation>في صفحة المتجر فقط</translation>
    </message>
    <message>
        <source>only {frames} pictures came, or they do not move</source>
        <translation>لم تأتِ سوى {frames} صورة، أو أنها لا تتحرك</translation>
    </message>
    <message>
        <source>opening and checking {file}</source>
        <translation>يجري فتح {file} وفحصه</translation>
    </message>
    <message>
        <source>Pairing with the node</source>
        <translation>يجري الإقران بالعقدة</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>رُفض الإذن</translation>
    </message>
    <message>
        <source>reading {path}</source>
        <translation>تجري قراءة {path}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>recorded on your word</source>
        <translation>سُجّل بناءً على قولك</translation>
    </message>
    <message>
        <source>sealing {file}</source>
        <translation>يجري ختم {file}</translation>
    </message>
    <message>
        <source>sending {file} to {node}</source>
        <translation>يجري إرسال {file} إلى {node}</translation>
    </message>
    <message>
        <source>Signing in to the demo store</source>
        <translation>يجري تسجيل الدخول إلى المتجر التجريبي</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيئًا آخر</translation>
    </message>
    <message>
        <source>something ends that did not begin</source>
        <translation>ينتهي شيء لم يبدأ</translation>
    </message>
    <message>
        <source>started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>يبدأ التشغيل</translation>
    </message>
    <message>
        <source>Starting the demo store and a bulk node</source>
        <translation>يبدأ تشغيل المتجر التجريبي وعقدة تخزين</translation>
    </message>
    <message>
        <source>starting; the first Windows game takes a moment longer</source>
        <translation>يبدأ التشغيل؛ أول لعبة Windows تستغرق وقتًا أطول قليلًا</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>الحالة {status}</translation>
    </message>
    <message>
        <source>the answer was garbled</source>
        <translation>الجواب مشوّه</translation>
    </message>
    <message>
        <source>the bundles</source>
        <translation>الباقات</translation>
    </message>
    <message>
        <source>the collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>the decoder failed ({returncode})</source>
        <translation>فشل مفكك الترميز ({returncode})</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>أبلغ القرص عن خطأ</translation>
    </message>
    <message>
        <source>the file ended too early</source>
        <translation>انتهى الملف قبل أوانه</translation>
    </message>
    <message>
        <source>the file leads out of it</source>
        <translation>الملف يقود إلى خارجه</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>المجلد ليس فارغًا</translation>
    </message>
    <message>
        <source>the mounted folder stayed empty</source>
        <translation>بقي المجلد الموصول فارغًا</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>الاسم أطول من اللازم</translation>
    </message>
    <message>
        <source>the order it came with</source>
        <translation>الطلب الذي جاء معه</translation>
    </message>
    <message>
        <source>the order it came with is no longer in the account</source>
        <translation>لم يعد الطلب الذي جاء معه في الحساب</translation>
    </message>
    <message>
        <source>the owned titles</source>
        <translation>العناوين المملوكة</translation>
    </message>
    <message>
        <source>the page opens in the browser you already use</source>
        <translation>تُفتح الصفحة في المتصفح الذي تستعمله أصلًا</translation>
    </message>
    <message>
        <source>the port is in use</source>
        <translation>المنفذ مستعمل</translation>
    </message>
    <message>
        <source>the process that reads it failed with code {returncode}</source>
        <translation>فشلت العملية التي تقرؤه بالرمز {returncode}</translation>
    </message>
    <message>
        <source>the same bytes are here already; taking them over</source>
        <translation>البايتات نفسها هنا بالفعل؛ يجري أخذها</translation>
    </message>
    <message>
        <source>the store does not answer; trying again</source>
        <translation>المتجر لا يجيب؛ تُعاد المحاولة</translation>
    </message>
    <message>
        <source>the store published no digest to compare it with</source>
        <translation>لم ينشر المتجر بصمة لمقارنته بها</translation>
    </message>
    <message>
        <source>the {what} is {found} where {announced} was announced</source>
        <translation>{what} هو {found} والمعلن {announced}</translation>
    </message>
    <message>
        <source>there is no browser</source>
        <translation>لا يوجد متصفح</translation>
    </message>
    <message>
        <source>there is no interface {interface} on this computer</source>
        <translation>لا توجد واجهة {interface} على هذا الحاسوب</translation>
    </message>
    <message>
        <source>this magnet link</source>
        <translation>هذا الرابط المغناطيسي</translation>
    </message>
    <message>
        <source>two entries have the same name on some systems, the other is {other}</source>
        <translation>لمدخلين الاسم نفسه على بعض الأنظمة، والآخر {other}</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>يجري فك الضغط</translation>
    </message>
    <message>
        <source>waiting for a node that holds {file}</source>
        <translation>يُنتظر ظهور عقدة تحوي {file}</translation>
    </message>
    <message>
        <source>waiting for {node}, which does not answer</source>
        <translation>تُنتظر {node} التي لا تجيب</translation>
    </message>
    <message>
        <source>waiting: another download brings the same bytes</source>
        <translation>قيد الانتظار: تنزيل آخر يجلب البايتات نفسها</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>xdg-mime is not installed, so links cannot be given to Backstock.</source>
        <translation>‏xdg-mime غير مثبّت، فلا يمكن تسليم الروابط إلى Backstock.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: its key {key_file} is missing or damaged.</source>
        <translation>تعذر فتح {file}: مفتاحه {key_file} غير موجود أو تالف.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {why}.</source>
        <translation>لا يمكن استعمال {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} does not open with {key_file}.</source>
        <translation>لا ينفتح {file} بـ{key_file}.</translation>
    </message>
    <message>
        <source>{file} is not a file of secrets this version knows.</source>
        <translation>ليس {file} ملف أسرار يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>{file} is untouched.</source>
        <translation>لم يُمسّ {file}.</translation>
    </message>
    <message>
        <source>{found} bytes came where {announced} were announced</source>
        <translation>وصل {found} بايت والمعلن {announced}</translation>
    </message>
    <message>
        <source>{host} is not known</source>
        <translation>{host} غير معروف</translation>
    </message>
    <message>
        <source>{kept} Nothing was lost.</source>
        <translation>{kept} لم يضِع شيء.</translation>
    </message>
    <message>
        <source>{kept} Nothing wrong was written over anything good.</source>
        <translation>{kept} لم يُكتب خطأ فوق صحيح.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>تعذرت قراءة {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} as large as something owned for which the store published no digest</source>
        <translation>
            <numerusform>لا شيء بحجم ما تملكه دون بصمة منشورة</numerusform>
            <numerusform>واحد بحجم شيء تملكه ولم ينشر المتجر بصمة له</numerusform>
            <numerusform>اثنان بحجم ما تملكه ولم ينشر المتجر بصمة له</numerusform>
            <numerusform>{n} بحجم ما تملكه ولم ينشر المتجر بصمة له</numerusform>
            <numerusform>{n} بحجم ما تملكه ولم ينشر المتجر بصمة له</numerusform>
            <numerusform>{n} بحجم ما تملكه ولم ينشر المتجر بصمة له</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} as large as something owned, but different</source>
        <translation>
            <numerusform>لا شيء بحجم ما تملكه</numerusform>
            <numerusform>واحد بحجم شيء تملكه لكنه مختلف</numerusform>
            <numerusform>اثنان بحجم ما تملكه لكنهما مختلفان</numerusform>
            <numerusform>{n} بحجم ما تملكه لكنها مختلفة</numerusform>
            <numerusform>{n} بحجم ما تملكه لكنها مختلفة</numerusform>
            <numerusform>{n} بحجم ما تملكه لكنها مختلفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>لا تغيير</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّرت {n}</numerusform>
            <numerusform>تغيّر {n}</numerusform>
            <numerusform>تغيّر {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read</source>
        <translation>
            <numerusform>قُرئ كل شيء</numerusform>
            <numerusform>تعذرت قراءة واحد</numerusform>
            <numerusform>تعذرت قراءة اثنين</numerusform>
            <numerusform>تعذرت قراءة {n}</numerusform>
            <numerusform>تعذرت قراءة {n}</numerusform>
            <numerusform>تعذرت قراءة {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries could not be read</source>
        <translation>
            <numerusform>قُرئت كل المدخلات</numerusform>
            <numerusform>تعذرت قراءة مدخل واحد</numerusform>
            <numerusform>تعذرت قراءة مدخلين</numerusform>
            <numerusform>تعذرت قراءة {n} مدخلات</numerusform>
            <numerusform>تعذرت قراءة {n} مدخلًا</numerusform>
            <numerusform>تعذرت قراءة {n} مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries on page {number} of {paged} could not be read.</source>
        <translation>
            <numerusform>قُرئت كل مدخلات الصفحة {number} من {paged}.</numerusform>
            <numerusform>تعذرت قراءة مدخل واحد في الصفحة {number} من {paged}.</numerusform>
            <numerusform>تعذرت قراءة مدخلين في الصفحة {number} من {paged}.</numerusform>
            <numerusform>تعذرت قراءة {n} مدخلات في الصفحة {number} من {paged}.</numerusform>
            <numerusform>تعذرت قراءة {n} مدخلًا في الصفحة {number} من {paged}.</numerusform>
            <numerusform>تعذرت قراءة {n} مدخل في الصفحة {number} من {paged}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} here already</source>
        <translation>
            <numerusform>لا شيء هنا بالفعل</numerusform>
            <numerusform>واحد هنا بالفعل</numerusform>
            <numerusform>اثنان هنا بالفعل</numerusform>
            <numerusform>{n} هنا بالفعل</numerusform>
            <numerusform>{n} هنا بالفعل</numerusform>
            <numerusform>{n} هنا بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>{n} جديدة</numerusform>
            <numerusform>{n} جديدًا</numerusform>
            <numerusform>{n} جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} no longer listed</source>
        <translation>
            <numerusform>الكل ما زال معروضًا</numerusform>
            <numerusform>واحد لم يعد معروضًا</numerusform>
            <numerusform>اثنان لم يعودا معروضين</numerusform>
            <numerusform>{n} لم تعد معروضة</numerusform>
            <numerusform>{n} لم تعد معروضة</numerusform>
            <numerusform>{n} لم تعد معروضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the keys</source>
        <translation>
            <numerusform>لا شيء من المفاتيح</numerusform>
            <numerusform>واحد من المفاتيح</numerusform>
            <numerusform>اثنان من المفاتيح</numerusform>
            <numerusform>{n} من المفاتيح</numerusform>
            <numerusform>{n} من المفاتيح</numerusform>
            <numerusform>{n} من المفاتيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the products</source>
        <translation>
            <numerusform>لا شيء من المنتجات</numerusform>
            <numerusform>واحد من المنتجات</numerusform>
            <numerusform>اثنان من المنتجات</numerusform>
            <numerusform>{n} من المنتجات</numerusform>
            <numerusform>{n} من المنتجات</numerusform>
            <numerusform>{n} من المنتجات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {n} files are exactly what was recorded</source>
        <translation>
            <numerusform>لا ملفات لفحصها</numerusform>
            <numerusform>الملف الوحيد مطابق تمامًا لما سُجّل</numerusform>
            <numerusform>الملفان مطابقان تمامًا لما سُجّل</numerusform>
            <numerusform>{n} من {n} ملفات مطابقة تمامًا لما سُجّل</numerusform>
            <numerusform>{n} من {n} ملفًا مطابقة تمامًا لما سُجّل</numerusform>
            <numerusform>{n} من {n} ملف مطابقة تمامًا لما سُجّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orders could not be read.</source>
        <translation>
            <numerusform>قُرئت كل الطلبات.</numerusform>
            <numerusform>تعذرت قراءة طلب واحد.</numerusform>
            <numerusform>تعذرت قراءة طلبين.</numerusform>
            <numerusform>تعذرت قراءة {n} طلبات.</numerusform>
            <numerusform>تعذرت قراءة {n} طلبًا.</numerusform>
            <numerusform>تعذرت قراءة {n} طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken over</source>
        <translation>
            <numerusform>لم يُضمّ شيء</numerusform>
            <numerusform>ضُمّ واحد</numerusform>
            <numerusform>ضُمّ اثنان</numerusform>
            <numerusform>ضُمّت {n}</numerusform>
            <numerusform>ضُمّ {n}</numerusform>
            <numerusform>ضُمّ {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <translation>
            <numerusform>لا مجهول</numerusform>
            <numerusform>واحد مجهول</numerusform>
            <numerusform>اثنان مجهولان</numerusform>
            <numerusform>{n} مجهولة</numerusform>
            <numerusform>{n} مجهولًا</numerusform>
            <numerusform>{n} مجهول</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can be read by others on this computer, so it is not used for secrets.</source>
        <translation>يستطيع آخرون قراءة {path} على هذا الحاسوب، فلا يُستعمل للأسرار.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>تعذرت قراءة {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>لا يمكن استعمال {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>تعذرت الكتابة في {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} does not play: {why}.</source>
        <translation>تعذر تشغيل {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} is not a Windows program.</source>
        <translation>ليس {path} برنامج Windows.</translation>
    </message>
    <message>
        <source>{path} is not a library that Backstock wrote.</source>
        <translation>ليس {path} مكتبة كتبها Backstock.</translation>
    </message>
    <message>
        <source>{place} is not there any more.</source>
        <translation>لم يعد {place} هناك.</translation>
    </message>
    <message>
        <source>{section}.{key} is set by the environment variable {variable}, which wins.</source>
        <translation>يضبط متغير البيئة {variable} قيمة {section}.{key}، وله الغلبة.</translation>
    </message>
    <message>
        <source>{size} from {packed_size}</source>
        <translation>{size} من {packed_size}</translation>
    </message>
    <message>
        <source>{source} is no longer the file that was recorded.</source>
        <translation>لم يعد {source} الملف الذي سُجّل.</translation>
    </message>
    <message>
        <source>{store} did not send “{file}” as a file: {why}.</source>
        <translation>لم يرسل {store} «{file}» كملف: {why}.</translation>
    </message>
    <message>
        <source>{store} does not accept the sign-in any more.</source>
        <translation>لم يعد {store} يقبل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>{store} does not accept this sign-in.</source>
        <translation>لا يقبل {store} تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>{store} gave no usable answer: {why}.</source>
        <translation>لم يعطِ {store} جوابًا صالحًا: {why}.</translation>
    </message>
    <message>
        <source>{store} has no accounts.</source>
        <translation>ليس لدى {store} حسابات.</translation>
    </message>
    <message>
        <source>{store} has nothing to claim.</source>
        <translation>ليس لدى {store} ما يُطالب به.</translation>
    </message>
    <message>
        <source>{store} is guarded by Cloudflare at the moment and wants to see a browser.</source>
        <translation>تحرس Cloudflare ‏{store} حاليًا وتريد أن ترى متصفحًا.</translation>
    </message>
    <message>
        <source>{store} keeps giving links to “{file}” that do not hold.</source>
        <translation>يستمر {store} في إعطاء روابط إلى «{file}» لا تصلح.</translation>
    </message>
    <message>
        <source>{store} named no place to download from.</source>
        <translation>لم يذكر {store} مكانًا للتنزيل منه.</translation>
    </message>
    <message>
        <source>{store} refused the request (status {status}).</source>
        <translation>رفض {store} الطلب (الحالة {status}).</translation>
    </message>
    <message>
        <source>{store} refused: {said}.</source>
        <translation>رفض {store}: {said}.</translation>
    </message>
    <message>
        <source>{store} sent {why} where Backstock expected data.</source>
        <translation>أرسل {store} {why} حيث توقع Backstock بيانات.</translation>
    </message>
    <message>
        <source>{target} is being downloaded already.</source>
        <translation>يجري تنزيل {target} بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>{title}: {n} files could not be read.</source>
        <translation>
            <numerusform>{title}: قُرئت كل الملفات.</numerusform>
            <numerusform>{title}: تعذرت قراءة ملف واحد.</numerusform>
            <numerusform>{title}: تعذرت قراءة ملفين.</numerusform>
            <numerusform>{title}: تعذرت قراءة {n} ملفات.</numerusform>
            <numerusform>{title}: تعذرت قراءة {n} ملفًا.</numerusform>
            <numerusform>{title}: تعذرت قراءة {n} ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, but every published digest fits.</source>
        <translation>{what}، لكن كل بصمة منشورة مطابقة.</translation>
    </message>
    <message>
        <source>{where} is not signed in to Humble: it has a visitor&apos;s cookie only.</source>
        <translation>لم يسجّل {where} الدخول إلى Humble: ليس فيه سوى ملف ارتباط زائر.</translation>
    </message>
    <message>
        <source>{where} was never at Humble&apos;s site, or has forgotten it.</source>
        <translation>لم يزر {where} موقع Humble قط، أو أنه نسيه.</translation>
    </message>
    <message>
        <source>“{backend}” is no place for secrets.</source>
        <translation>ليس «{backend}» مكانًا للأسرار.</translation>
    </message>
    <message>
        <source>“{begin}…” has more than {longest} letters.</source>
        <translation>في «{begin}…» أكثر من {longest} حرف.</translation>
    </message>
    <message>
        <source>“{content}” already lies in {folder}.</source>
        <translation>«{content}» موجود بالفعل في {folder}.</translation>
    </message>
    <message>
        <source>“{content}” could not be deleted.</source>
        <translation>تعذر حذف «{content}».</translation>
    </message>
    <message>
        <source>“{content}” could not be deleted: {reason}.</source>
        <translation>تعذر حذف «{content}»: {reason}.</translation>
    </message>
    <message>
        <source>“{edition}” came from an account that is signed out.</source>
        <translation>جاء «{edition}» من حساب سُجّل خروجه.</translation>
    </message>
    <message>
        <source>“{edition}” has no bytes at Humble.</source>
        <translation>ليس لـ«{edition}» بايتات لدى Humble.</translation>
    </message>
    <message>
        <source>“{edition}” is a key for another shop.</source>
        <translation>«{edition}» مفتاح لمتجر آخر.</translation>
    </message>
    <message>
        <source>“{edition}” is gone from itch.io.</source>
        <translation>لم يعد «{edition}» في itch.io.</translation>
    </message>
    <message>
        <source>“{edition}” is hosted elsewhere, not by {store}.</source>
        <translation>«{edition}» مستضاف في مكان آخر، لا لدى {store}.</translation>
    </message>
    <message>
        <source>“{edition}” is not kept at itch.io but at {what}.</source>
        <translation>«{edition}» ليس محفوظًا في itch.io بل في {what}.</translation>
    </message>
    <message>
        <source>“{edition}” is played on {store}&apos;s own page only.</source>
        <translation>لا يُلعب «{edition}» إلا في صفحة {store}.</translation>
    </message>
    <message>
        <source>“{edition}” only stands in for something that is still to come.</source>
        <translation>«{edition}» بديل مؤقت لشيء لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>“{edition}” was replaced at Humble since it was listed.</source>
        <translation>استُبدل «{edition}» لدى Humble منذ عرضه.</translation>
    </message>
    <message>
        <source>“{edition}” was replaced at itch.io since it was listed.</source>
        <translation>استُبدل «{edition}» في itch.io منذ عرضه.</translation>
    </message>
    <message>
        <source>“{file}” differs from what its store announced and does not go on the shelf.</source>
        <translation>يخالف «{file}» ما أعلنه متجره فلا يوضع على الرف.</translation>
    </message>
    <message>
        <source>“{file}” does not lie on this computer and was never put on the shelf.</source>
        <translation>ليس «{file}» على هذا الحاسوب ولم يوضع على الرف قط.</translation>
    </message>
    <message>
        <source>“{file}” has changed on this disk since it was recorded.</source>
        <translation>تغيّر «{file}» على هذا القرص منذ تسجيله.</translation>
    </message>
    <message>
        <source>“{file}” is being moved right now.</source>
        <translation>يُنقل «{file}» الآن.</translation>
    </message>
    <message>
        <source>“{file}” is gone from {store}.</source>
        <translation>لم يعد «{file}» لدى {store}.</translation>
    </message>
    <message>
        <source>“{file}” is not what {store} announced: {differs}.</source>
        <translation>ليس «{file}» ما أعلنه {store}: {differs}.</translation>
    </message>
    <message>
        <source>“{missing}” is not in {folder} in its full length.</source>
        <translation>ليس «{missing}» في {folder} بطوله الكامل.</translation>
    </message>
    <message>
        <source>“{name}” is given away only for a while.</source>
        <translation>يُهدى «{name}» لفترة فقط.</translation>
    </message>
    <message>
        <source>“{name}” is gone from Humble: {why}.</source>
        <translation>لم يعد «{name}» لدى Humble: ‏{why}.</translation>
    </message>
    <message>
        <source>“{name}” is not free.</source>
        <translation>«{name}» ليس مجانيًا.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation>تعذرت قراءة «{path}»: {why}.</translation>
    </message>
    <message>
        <source>“{title}” is in no bundle of this account.</source>
        <translation>ليس «{title}» في أي باقة لهذا الحساب.</translation>
    </message>
    <message>
        <source>“{title}” is not in it any more</source>
        <translation>لم يعد «{title}» فيه</translation>
    </message>
    <message>
        <source>“{title}” is not listed at itch.io any more.</source>
        <translation>لم يعد «{title}» معروضًا في itch.io.</translation>
    </message>
    <message>
        <source>“{what}” is listed now</source>
        <translation>«{what}» معروض الآن</translation>
    </message>
</context>
<context>
    <name>DemoSteps</name>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>اختيار طريقة أخرى</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Speed limits: %1</source>
        <translation>حدود السرعة: %1</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Everything rests.</source>
        <translation>كل شيء متوقف.</translation>
    </message>
    <message>
        <source>Nothing new starts until you let it go on, after a restart as well.</source>
        <translation>لن يبدأ جديد حتى تستأنف، ولو أُعيد التشغيل.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>لا شيء في الطريق.</translation>
    </message>
    <message>
        <source>What you get, page in or page out is shown here.</source>
        <translation>يظهر هنا ما تنزّله أو تسترجعه أو ترحّله.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>nothing is moving</source>
        <translation>لا حركة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>drag to change the order</source>
        <translation>اسحب لتغيير الترتيب</translation>
    </message>
</context>
<context>
    <name>DownloadsSide</name>
    <message>
        <source>Needs you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>إعادة محاولة الكل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>DragGhost</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>لا عناوين</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>%Ln عناوين</numerusform>
            <numerusform>%Ln عنوانًا</numerusform>
            <numerusform>%Ln عنوان</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFields</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>يُرتَّب باسم</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>حسب اسمه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>الصانع</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>Words of your own; no store sees them.</source>
        <translation>كلماتك أنت؛ لا يراها أي متجر.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>EditLine</name>
    <message>
        <source>As the store says</source>
        <translation>كما يقول المتجر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: ‏%2</translation>
    </message>
</context>
<context>
    <name>EditManyPanel</name>
    <message numerus="yes">
        <source>Set kind and maker of %Ln title(s)</source>
        <translation>
            <numerusform>لا عناوين لضبط نوعها وصانعها</numerusform>
            <numerusform>ضبط نوع عنوان واحد وصانعه</numerusform>
            <numerusform>ضبط نوع عنوانين وصانعهما</numerusform>
            <numerusform>ضبط نوع %Ln عناوين وصانعها</numerusform>
            <numerusform>ضبط نوع %Ln عنوانًا وصانعها</numerusform>
            <numerusform>ضبط نوع %Ln عنوان وصانعها</numerusform>
        </translation>
    </message>
    <message>
        <source>What you leave open stays as it is with each of them.</source>
        <translation>ما تتركه فارغًا يبقى كما هو لدى كل منها.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>الصانع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Edit “%1”</source>
        <translation>تحرير «%1»</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>All as the store says</source>
        <translation>الكل كما يقول المتجر</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>تجري قراءة الصورة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>EditPictures</name>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Use as the cover</source>
        <translation>استعمالها غلافًا</translation>
    </message>
    <message>
        <source>Choose a picture for the cover</source>
        <translation>اختيار صورة للغلاف</translation>
    </message>
    <message>
        <source>Paste a picture as the cover</source>
        <translation>لصق صورة لتكون الغلاف</translation>
    </message>
    <message>
        <source>Draw another cover</source>
        <translation>رسم غلاف آخر</translation>
    </message>
    <message>
        <source>Use a drawn cover</source>
        <translation>استعمال غلاف مرسوم</translation>
    </message>
    <message>
        <source>The store’s cover again</source>
        <translation>العودة إلى غلاف المتجر</translation>
    </message>
    <message>
        <source>The cover as it was drawn first</source>
        <translation>الغلاف كما رُسم أول مرة</translation>
    </message>
    <message>
        <source>Wide picture</source>
        <translation>الصورة العريضة</translation>
    </message>
    <message>
        <source>Use as the wide picture</source>
        <translation>استعمالها صورة عريضة</translation>
    </message>
    <message>
        <source>Choose a wide picture</source>
        <translation>اختيار صورة عريضة</translation>
    </message>
    <message>
        <source>Paste a wide picture</source>
        <translation>لصق صورة عريضة</translation>
    </message>
    <message>
        <source>The drawn wide picture again</source>
        <translation>العودة إلى الصورة العريضة المرسومة</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.avif)</source>
        <translation>صور (*.png *.jpg *.jpeg *.webp *.avif)</translation>
    </message>
</context>
<context>
    <name>EditionRow</name>
    <message>
        <source>Play it on the store’s page</source>
        <translation>تشغيل في صفحة المتجر</translation>
    </message>
    <message>
        <source>See the key on the store’s page</source>
        <translation>عرض المفتاح في صفحة المتجر</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحته</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Collections and filters</source>
        <translation>المجموعات والمرشحات</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>None yet. Make one, then drag titles onto it.</source>
        <translation>لا مجموعات بعد. أنشئ واحدة، ثم اسحب العناوين إليها.</translation>
    </message>
</context>
<context>
    <name>FirstReading</name>
    <message>
        <source>Loading</source>
        <translation>تحميل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Put what you own on a shelf you own.</source>
        <translation>ضع ما تملكه على رف تملكه.</translation>
    </message>
    <message>
        <source>The demo store runs on this computer, with a node beside it. What you see is what a real store and a real node would do.</source>
        <translation>يعمل المتجر التجريبي على هذا الحاسوب، وبجانبه عقدة. ما تراه هو ما يفعله متجر حقيقي وعقدة حقيقية.</translation>
    </message>
    <message>
        <source>Backstock fetches what you bought, proves it is genuine, and keeps it where you say. Start with one of these; the others can follow any time.</source>
        <translation>ينزّل Backstock ما اشتريته، ويثبت أصالته، ويحفظه حيث تشاء. ابدأ بواحد من هذه، ويمكنك إضافة غيره في أي وقت.</translation>
    </message>
    <message>
        <source>Try the demo store</source>
        <translation>تجربة المتجر التجريبي</translation>
    </message>
    <message>
        <source>No account. Free titles, two minutes, everything real.</source>
        <translation>بلا حساب. عناوين مجانية، دقيقتان، وكل شيء حقيقي.</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>تسجيل الدخول إلى itch.io</translation>
    </message>
    <message>
        <source>with an API key; Backstock never sees the password</source>
        <translation>بمفتاح API؛ لا يرى Backstock كلمة المرور أبدًا</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>تسجيل الدخول إلى Humble</translation>
    </message>
    <message>
        <source>with the session of your browser</source>
        <translation>بجلسة متصفحك</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>installers, films and music you already have</source>
        <translation>برامج تثبيت وأفلام وموسيقى لديك من قبل</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>a free title by its address, earlier downloads, a file, a torrent or magnet</source>
        <translation>عنوان مجاني بعنوانه الشبكي، أو تنزيلات سابقة، أو ملف، أو تورنت أو رابط مغناطيسي</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you sign in or add a node.</source>
        <translation>لا شيء يغادر هذا الحاسوب حتى تسجّل الدخول أو تضيف عقدة.</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Folded; press to open</source>
        <translation>مطوية؛ اضغط لفتحها</translation>
    </message>
    <message>
        <source>Open; press to fold</source>
        <translation>مفتوحة؛ اضغط لطيّها</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>تفاصيل %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Go on playing</source>
        <translation>متابعة اللعب</translation>
    </message>
    <message>
        <source>Go on watching and listening</source>
        <translation>متابعة المشاهدة والاستماع</translation>
    </message>
    <message>
        <source>Lately added</source>
        <translation>أُضيف حديثًا</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>المكتبة كلها</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>The first titles are on their way.</source>
        <translation>العناوين الأولى في الطريق.</translation>
    </message>
    <message>
        <source>Sign in to a store, add a folder, or open a magnet.</source>
        <translation>سجّل الدخول إلى متجر، أو أضف مجلدًا، أو افتح رابطًا مغناطيسيًا.</translation>
    </message>
    <message>
        <source>They appear here as they are read.</source>
        <translation>تظهر هنا فور قراءتها.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>إضافة إلى المكتبة</translation>
    </message>
</context>
<context>
    <name>HomeRoom</name>
    <message>
        <source>The shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>not in reach</source>
        <translation>غير متاحة</translation>
    </message>
</context>
<context>
    <name>HomeSide</name>
    <message>
        <source>Arriving now</source>
        <translation>قادم الآن</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>No other computer keeps anything for you yet.</source>
        <translation>لا حاسوب آخر يحفظ لك شيئًا بعد.</translation>
    </message>
</context>
<context>
    <name>HoursLine</name>
    <message>
        <source>hh:mm</source>
        <translation>00:00</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>إزالة هذه الأوقات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>a time is like 18:30</source>
        <translation>اكتب الوقت هكذا: 18:30</translation>
    </message>
    <message>
        <source>until the next day</source>
        <translation>حتى اليوم التالي</translation>
    </message>
    <message>
        <source>In</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>رفع</translation>
    </message>
</context>
<context>
    <name>InScene</name>
    <message>
        <source>Press</source>
        <translation>ضغط</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Alt and the arrows move it in the order</source>
        <translation>غيّر ترتيبه بمفتاح Alt والأسهم</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <source>Show the title</source>
        <translation>عرض العنوان</translation>
    </message>
    <message>
        <source>Do it first</source>
        <translation>تنفيذه أولًا</translation>
    </message>
    <message>
        <source>One up</source>
        <translation>رفعه خطوة</translation>
    </message>
    <message>
        <source>One down</source>
        <translation>خفضه خطوة</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>Add a node</source>
        <translation>إضافة عقدة</translation>
    </message>
    <message>
        <source>Start a node on any computer with “backstock node serve”. It prints a pairing code that works once and begins with “bsn1.”. Paste it here.</source>
        <translation>شغّل عقدة على أي حاسوب بالأمر «backstock node serve». يطبع رمز اقتران يصلح مرة واحدة ويبدأ بـ«bsn1.‎». ألصقه هنا.</translation>
    </message>
    <message>
        <source>bsn1.…</source>
        <translation>bsn1.…</translation>
    </message>
    <message>
        <source>A node that is not yours alone keeps sealed packages only: whoever runs it sees noise.</source>
        <translation>العقدة التي ليست لك وحدك لا تحفظ إلا حزمًا مختومة: لا يرى مشغّلها إلا تشويشًا.</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>اقتران…</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>اقتران</translation>
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
        <translation>مسافة</translation>
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
        <translation>العمل جارٍ</translation>
    </message>
    <message>
        <source>This system has no place beside the clock. Backstock can work on out of sight and end by itself when it is done, or end now: nothing is lost, and what is under way goes on from here at the next start.</source>
        <translation>ليس في هذا النظام مكان بجانب الساعة. يمكن أن يواصل Backstock العمل في الخلفية وينتهي من تلقاء نفسه عند اكتماله، أو أن ينتهي الآن: لا يضيع شيء، وما هو جارٍ يُتابع من هنا عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Do the same the next time</source>
        <translation>فعل الشيء نفسه في المرة القادمة</translation>
    </message>
    <message>
        <source>Leave the window open</source>
        <translation>ترك النافذة مفتوحة</translation>
    </message>
    <message>
        <source>Work on out of sight</source>
        <translation>مواصلة العمل في الخلفية</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>LibraryHeader</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Close collections and filters</source>
        <translation>إغلاق المجموعات والمرشحات</translation>
    </message>
    <message>
        <source>Collections and filters</source>
        <translation>المجموعات والمرشحات</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>فتح كل الفئات</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>طي كل الفئات</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>التجميع: %1</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>الترتيب: %1</translation>
    </message>
    <message>
        <source>Falling; press for rising</source>
        <translation>تنازلي؛ اضغط للتصاعدي</translation>
    </message>
    <message>
        <source>Rising; press for falling</source>
        <translation>تصاعدي؛ اضغط للتنازلي</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>رفوف</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Size of covers</source>
        <translation>حجم الأغلفة</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>The library stays as it was.</source>
        <translation>المكتبة باقية كما كانت.</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>تسجيل الدخول إلى %1 مجددًا</translation>
    </message>
    <message>
        <source>The shelf does not answer.</source>
        <translation>الرف لا يجيب.</translation>
    </message>
    <message>
        <source>What is here plays as ever; what lies only there waits until a node is back.</source>
        <translation>ما هو هنا يعمل كالمعتاد؛ وما هو هناك فقط ينتظر عودة عقدة.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر مجددًا</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>LimitsPanel</name>
    <message>
        <source>Speed and hours</source>
        <translation>السرعة والأوقات</translation>
    </message>
    <message>
        <source>In MB/s; empty or 0 means as fast as the line goes. Of hours that overlap the upper ones hold.</source>
        <translation>بالميغابايت/ث؛ الفارغ أو 0 يعني أقصى سرعة للخط. عند تداخل الأوقات يسري الأعلى في القائمة.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>In, always</source>
        <translation>التنزيل دائمًا</translation>
    </message>
    <message>
        <source>Out, always</source>
        <translation>الرفع دائمًا</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>التنزيلات المتزامنة</translation>
    </message>
    <message>
        <source>Hours with limits of their own</source>
        <translation>أوقات بحدود خاصة</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>إضافة وقت</translation>
    </message>
    <message>
        <source>None: the same holds day and night.</source>
        <translation>لا أوقات: الحدود نفسها ليلًا ونهارًا.</translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message>
        <source>Backstock asks for these words at every start. Whoever forgets them signs in to the stores again; the library itself is not lost.</source>
        <translation>يطلب Backstock هذه العبارة عند كل بدء. من ينسَها يسجّل الدخول إلى المتاجر مجددًا؛ أما المكتبة نفسها فلا تضيع.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that answers, so the permission will lie in an encrypted file in your data folder. How shall that file be locked?</source>
        <translation>لا تستجيب أي حلقة مفاتيح على هذا النظام، لذا سيُحفظ الإذن في ملف مشفّر في مجلد بياناتك. كيف يُقفل هذا الملف؟</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>بعبارة مرور</translation>
    </message>
    <message>
        <source>asked for at every start; the safer way</source>
        <translation>تُطلب عند كل بدء؛ وهي الأكثر أمانًا</translation>
    </message>
    <message>
        <source>With a key that lies beside it</source>
        <translation>بمفتاح محفوظ بجانبه</translation>
    </message>
    <message>
        <source>nothing to type; whoever can read your files can use your sign-ins</source>
        <translation>لا شيء تكتبه؛ لكن من يستطيع قراءة ملفاتك يستطيع استخدام حساباتك</translation>
    </message>
</context>
<context>
    <name>LyingLine</name>
    <message>
        <source>last copy</source>
        <translation>آخر نسخة</translation>
    </message>
    <message>
        <source>LAST COPY</source>
        <translation>آخر نسخة</translation>
    </message>
</context>
<context>
    <name>LyingTable</name>
    <message>
        <source>What lies where</source>
        <translation>ما هو موجود وأين</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>المكتبة كلها</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>SHELF</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>المتجر</translation>
    </message>
</context>
<context>
    <name>MagnetPanel</name>
    <message>
        <source>Open a torrent or magnet</source>
        <translation>فتح تورنت أو رابط مغناطيسي</translation>
    </message>
    <message>
        <source>Name, size and files are shown before anything is downloaded.</source>
        <translation>يُعرض الاسم والحجم والملفات قبل تنزيل أي شيء.</translation>
    </message>
    <message>
        <source>magnet:?xt=…</source>
        <translation>magnet:?xt=…</translation>
    </message>
    <message>
        <source>Choose a torrent file</source>
        <translation>اختيار ملف تورنت</translation>
    </message>
    <message>
        <source>Asking around</source>
        <translation>استعلام…</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>MoreJobs</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Speed and hours</source>
        <translation>السرعة والأوقات</translation>
    </message>
    <message>
        <source>Limits for what comes and goes, always or at hours of the week</source>
        <translation>حدود للوارد والصادر، دائمًا أو في أوقات من الأسبوع</translation>
    </message>
    <message>
        <source>Speed and hours: %1</source>
        <translation>السرعة والأوقات: %1</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>التنزيلات المتزامنة</translation>
    </message>
    <message>
        <source>Way of torrents to others</source>
        <translation>طريق التورنت إلى الآخرين</translation>
    </message>
    <message>
        <source>interface VPN tunnel</source>
        <translation>واجهة شبكة نفق vpn</translation>
    </message>
    <message>
        <source>Such as the tunnel of a VPN; without it nothing is shared or fetched by torrent</source>
        <translation>مثل نفق VPN؛ من دونه لا يُشارَك شيء ولا يُجلب عبر التورنت</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي واجهة</translation>
    </message>
    <message>
        <source>Humble’s torrents</source>
        <translation>تورنت Humble</translation>
    </message>
    <message>
        <source>Files come by Humble’s own torrents where it gives any; the store’s MD5 stays the judge</source>
        <translation>تأتي الملفات عبر تورنت Humble حيثما توفّر؛ وتبقى بصمة MD5 من المتجر هي الحَكَم</translation>
    </message>
    <message>
        <source>Find others for magnets by themselves</source>
        <translation>البحث تلقائيًا عن أقران للروابط المغناطيسية</translation>
    </message>
    <message>
        <source>The distributed table (DHT) tells strangers which magnets you look for; your shelf never uses it</source>
        <translation>يكشف الجدول الموزّع (DHT) للغرباء الروابط المغناطيسية التي تبحث عنها؛ ولا يستخدمه رفك أبدًا</translation>
    </message>
</context>
<context>
    <name>NoTitles</name>
    <message>
        <source>The first titles are on their way.</source>
        <translation>العناوين الأولى في الطريق.</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>They appear here as they are read.</source>
        <translation>تظهر هنا فور قراءتها.</translation>
    </message>
    <message>
        <source>Sign in to a store, add a folder, or open a magnet.</source>
        <translation>سجّل الدخول إلى متجر، أو أضف مجلدًا، أو افتح رابطًا مغناطيسيًا.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>إضافة إلى المكتبة</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>لا شيء باسم «%1».</translation>
    </message>
    <message>
        <source>No title has all of that.</source>
        <translation>لا عنوان يجمع كل ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) are hidden by search and filters.</source>
        <translation>
            <numerusform>لا عناوين مخفية بسبب البحث والمرشحات.</numerusform>
            <numerusform>عنوان واحد مخفي بسبب البحث والمرشحات.</numerusform>
            <numerusform>عنوانان مخفيان بسبب البحث والمرشحات.</numerusform>
            <numerusform>%Ln عناوين مخفية بسبب البحث والمرشحات.</numerusform>
            <numerusform>%Ln عنوانًا مخفيًا بسبب البحث والمرشحات.</numerusform>
            <numerusform>%Ln عنوان مخفي بسبب البحث والمرشحات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار كل شيء</translation>
    </message>
</context>
<context>
    <name>NodeCard</name>
    <message>
        <source>not in reach</source>
        <translation>غير متاحة</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>IN REACH</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>SILENT</source>
        <translation>صامتة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (×%2)</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1. Your data was not touched by this; the log has the details.</source>
        <translation>‏%1. لم تتأثر بياناتك بهذا؛ التفاصيل في سجل الأحداث.</translation>
    </message>
    <message>
        <source>Something went wrong inside Backstock.</source>
        <translation>حدث خطأ داخل Backstock.</translation>
    </message>
</context>
<context>
    <name>OfflineLine</name>
    <message>
        <source>This computer has no network.</source>
        <translation>لا شبكة لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>What is here plays as ever; what is on its way goes on when it is back.</source>
        <translation>ما هو هنا يعمل كالمعتاد؛ وما هو في الطريق يُتابع حين تعود.</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>unfolded</source>
        <translation>موسَّع</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>PadSettings</name>
    <message>
        <source>Gamepad</source>
        <translation>يد التحكم</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>الإعدادات الأصلية</translation>
    </message>
    <message>
        <source>Press a button</source>
        <translation>اضغط زرًا</translation>
    </message>
    <message>
        <source>%1, on %2; press to change</source>
        <translation>‏%1، على %2؛ اضغط للتغيير</translation>
    </message>
</context>
<context>
    <name>PaletteLine</name>
    <message>
        <source>Enter: open</source>
        <translation>Enter: فتح</translation>
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
        <translation>النتائج</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>PanelSet</name>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>إزالة «%1» من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Other copies stay where they are, and so do your saves. It can be fetched again.</source>
        <translation>تبقى النسخ الأخرى في أماكنها، وكذلك ملفات حفظك. ويمكن تنزيله مجددًا.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Only what has another copy on the shelf goes; last copies stay. Saves stay too. Everything can be paged in again.</source>
        <translation>لا يُزال إلا ما له نسخة أخرى على الرف؛ تبقى النسخ الأخيرة وملفات الحفظ. ويمكن استرجاع كل شيء مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln title(s) from this computer?</source>
        <translation>
            <numerusform>إزالة لا شيء من هذا الحاسوب؟</numerusform>
            <numerusform>إزالة عنوان واحد من هذا الحاسوب؟</numerusform>
            <numerusform>إزالة عنوانين من هذا الحاسوب؟</numerusform>
            <numerusform>إزالة %Ln عناوين من هذا الحاسوب؟</numerusform>
            <numerusform>إزالة %Ln عنوانًا من هذا الحاسوب؟</numerusform>
            <numerusform>إزالة %Ln عنوان من هذا الحاسوب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>It begins with the titles that are selected.</source>
        <translation>تبدأ بالعناوين المحددة.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>An order of your own, across all stores.</source>
        <translation>ترتيبك الخاص، عبر كل المتاجر.</translation>
    </message>
    <message>
        <source>Go back to “%1”?</source>
        <translation>العودة إلى «%1»؟</translation>
    </message>
    <message>
        <source>What you have now is kept as a snapshot first; nothing is overwritten.</source>
        <translation>يُحفظ ما لديك الآن في لقطة أولًا؛ لا يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Remove %1 from your shelf?</source>
        <translation>إزالة %1 من رفك؟</translation>
    </message>
    <message>
        <source>Packages stay on its disk, but Backstock no longer asks it for them. Titles that lie only there cannot be paged in until it is added again.</source>
        <translation>تبقى الحزم على قرصها، لكن Backstock لن يطلبها منها. والعناوين الموجودة هناك وحدها لا يمكن استرجاعها حتى تُضاف مجددًا.</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>تسجيل خروج %1؟</translation>
    </message>
    <message>
        <source>The permission is erased here, which cannot be undone: to come back you sign in again. The library stays, and so does everything that was fetched.</source>
        <translation>يُمحى الإذن هنا بلا رجعة: للعودة تسجّل الدخول مجددًا. تبقى المكتبة وكل ما نُزّل.</translation>
    </message>
    <message>
        <source>Play “%1”?</source>
        <translation>تشغيل «%1»؟</translation>
    </message>
    <message>
        <source>A link from outside asked for it. Nothing has been started.</source>
        <translation>طلبه رابط من الخارج. لم يُشغَّل شيء.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Adopt a folder of downloads</source>
        <translation>ضم مجلد تنزيلات</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>إضافة ملف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Torrents (*.torrent)</source>
        <translation>ملفات تورنت (*.torrent)</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>What Backstock is made of</source>
        <translation>مما يتكون Backstock</translation>
    </message>
    <message>
        <source>All of it is free software. These are its parts, as they are installed here.</source>
        <translation>كله برمجيات حرة. هذه أجزاؤه كما هي مثبّتة هنا.</translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation>يجري البحث عنها</translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>تأكيد العبارة</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>قفل…</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>تعيين عبارة المرور</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Protect secrets with a passphrase</source>
        <translation>حماية الأسرار بعبارة مرور</translation>
    </message>
    <message>
        <source>Your store sign-ins and keys then open with these words only, and Backstock asks for them at every start. Whoever forgets them signs in to the stores again; the library itself is not lost.</source>
        <translation>لا تُفتح بيانات دخولك إلى المتاجر ومفاتيحك بعدها إلا بهذه العبارة، ويطلبها Backstock عند كل بدء. من ينسَها يسجّل الدخول إلى المتاجر مجددًا؛ أما المكتبة نفسها فلا تضيع.</translation>
    </message>
</context>
<context>
    <name>PlaceSettings</name>
    <message>
        <source>Window and messages</source>
        <translation>النافذة والرسائل</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>tray background quit clock</source>
        <translation>علبة النظام خلفية إنهاء ساعة</translation>
    </message>
    <message>
        <source>Backstock can wait beside the clock; its icon there shows progress, and quits it</source>
        <translation>يمكن أن ينتظر Backstock بجانب الساعة؛ تُظهر أيقونته هناك التقدم، ومنها يُنهى</translation>
    </message>
    <message>
        <source>This system shows no place beside the clock: out of sight Backstock works on until it is done, then ends</source>
        <translation>لا يُظهر هذا النظام مكانًا بجانب الساعة: يواصل Backstock العمل في الخلفية حتى يكتمل، ثم ينتهي</translation>
    </message>
    <message>
        <source>Waits beside the clock</source>
        <translation>ينتظر بجانب الساعة</translation>
    </message>
    <message>
        <source>Asks while work is under way</source>
        <translation>يسأل ما دام هناك عمل جارٍ</translation>
    </message>
    <message>
        <source>Works on out of sight</source>
        <translation>يواصل العمل في الخلفية</translation>
    </message>
    <message>
        <source>Quits</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Tell when something is here</source>
        <translation>الإخبار حين يصبح شيء هنا</translation>
    </message>
    <message>
        <source>notifications messages desktop</source>
        <translation>إشعارات رسائل سطح المكتب</translation>
    </message>
    <message>
        <source>A message of the desktop, while the window is not in front</source>
        <translation>رسالة من سطح المكتب، ما لم تكن النافذة في المقدمة</translation>
    </message>
    <message>
        <source>Tell of troubles</source>
        <translation>الإخبار بالمشكلات</translation>
    </message>
    <message>
        <source>What did not end well, a sign-in that has lapsed, data in danger</source>
        <translation>ما فشل، وتسجيل دخول انتهت صلاحيته، وبيانات في خطر</translation>
    </message>
    <message>
        <source>Tell of updates</source>
        <translation>الإخبار بالتحديثات</translation>
    </message>
    <message>
        <source>Open magnet links and torrents</source>
        <translation>فتح الروابط المغناطيسية وملفات التورنت</translation>
    </message>
    <message>
        <source>browser default handler</source>
        <translation>متصفح افتراضي برنامج</translation>
    </message>
    <message>
        <source>From the browser and the files of this system; each is shown before anything is downloaded</source>
        <translation>من المتصفح وملفات هذا النظام؛ يُعرض كل منها قبل تنزيل أي شيء</translation>
    </message>
    <message>
        <source>Not in the menu of applications</source>
        <translation>ليس في قائمة التطبيقات</translation>
    </message>
    <message>
        <source>Put there, it starts from the menu, and links that begin with “backstock:” lead to it</source>
        <translation>إذا وُضع هناك بدأ من القائمة، وقادت إليه الروابط التي تبدأ بـ«backstock:‎»</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>وضعه هناك</translation>
    </message>
</context>
<context>
    <name>PlacesRail</name>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
</context>
<context>
    <name>PlaybackSettings</name>
    <message>
        <source>Playback</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Loudness to begin with</source>
        <translation>مستوى الصوت عند البدء</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of subtitles</source>
        <translation>حجم الترجمة</translation>
    </message>
    <message>
        <source>captions letters</source>
        <translation>ترجمة حروف</translation>
    </message>
</context>
<context>
    <name>PlayerAlbum</name>
    <message>
        <source>Cover of %1</source>
        <translation>غلاف %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerBuffering</name>
    <message>
        <source>Loading</source>
        <translation>تحميل…</translation>
    </message>
    <message>
        <source>Buffering</source>
        <translation>تخزين مؤقت…</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>No sound device answers</source>
        <translation>لا يستجيب أي جهاز صوت</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>الحلقات</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Speed and picture</source>
        <translation>السرعة والصورة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>نافذة صغيرة</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>نافذة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
</context>
<context>
    <name>PlayerCourse</name>
    <message>
        <source>Films cannot be shown here: OpenGL does not work on this computer. Music can be heard.</source>
        <translation>لا يمكن عرض الأفلام هنا: لا يعمل OpenGL على هذا الحاسوب. يمكن سماع الموسيقى.</translation>
    </message>
</context>
<context>
    <name>PlayerDeeds</name>
    <message>
        <source>Speed %1</source>
        <translation>السرعة %1</translation>
    </message>
    <message>
        <source>Volume %1 %</source>
        <translation>مستوى الصوت %1%</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>الصوت مفعّل</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>الصوت مكتوم</translation>
    </message>
    <message>
        <source>There are no subtitles</source>
        <translation>لا توجد ترجمة</translation>
    </message>
    <message>
        <source>There is no sound</source>
        <translation>لا يوجد صوت</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>Subtitles: %1</source>
        <translation>الترجمة: %1</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>الصوت: %1</translation>
    </message>
    <message>
        <source>Subtitles hidden or shown</source>
        <translation>إخفاء الترجمة أو إظهارها</translation>
    </message>
    <message>
        <source>Subtitles %1 s later</source>
        <translation>تأخير الترجمة %1 ث</translation>
    </message>
    <message>
        <source>Sound %1 s later</source>
        <translation>تأخير الصوت %1 ث</translation>
    </message>
    <message>
        <source>Subtitles %1 times as large</source>
        <translation>حجم الترجمة ×%1</translation>
    </message>
    <message>
        <source>Picture larger by %1</source>
        <translation>تكبير الصورة %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Fill, cut the rest</source>
        <translation>ملء مع قص الزائد</translation>
    </message>
    <message>
        <source>Decoded by the processor</source>
        <translation>فك الترميز بالمعالج</translation>
    </message>
    <message>
        <source>Decoded by the graphics card where it can</source>
        <translation>فك الترميز ببطاقة الرسوم حيث أمكن</translation>
    </message>
    <message>
        <source>This file again and again</source>
        <translation>تكرار هذا الملف</translation>
    </message>
    <message>
        <source>No repeat</source>
        <translation>بلا تكرار</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>حُفظت باسم %1</translation>
    </message>
</context>
<context>
    <name>PlayerFacts</name>
    <message>
        <source>About this file</source>
        <translation>عن هذا الملف</translation>
    </message>
</context>
<context>
    <name>PlayerFiles</name>
    <message>
        <source>Episodes</source>
        <translation>الحلقات</translation>
    </message>
</context>
<context>
    <name>PlayerKeymap</name>
    <message>
        <source>Play</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>5 seconds back, forward</source>
        <translation>5 ثوانٍ للخلف، للأمام</translation>
    </message>
    <message>
        <source>1 second back, forward</source>
        <translation>ثانية للخلف، للأمام</translation>
    </message>
    <message>
        <source>1 minute back, forward</source>
        <translation>دقيقة للخلف، للأمام</translation>
    </message>
    <message>
        <source>Chapter back, forward</source>
        <translation>فصل للخلف، للأمام</translation>
    </message>
    <message>
        <source>File before, file after</source>
        <translation>الملف السابق، التالي</translation>
    </message>
    <message>
        <source>One picture back, forward</source>
        <translation>إطار للخلف، للأمام</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>أبطأ، أسرع</translation>
    </message>
    <message>
        <source>Half, double speed</source>
        <translation>نصف السرعة، ضعفها</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>السرعة المعتادة</translation>
    </message>
    <message>
        <source>Repeat this file</source>
        <translation>تكرار هذا الملف</translation>
    </message>
    <message>
        <source>Sound and words</source>
        <translation>الصوت والترجمة</translation>
    </message>
    <message>
        <source>Quieter, louder</source>
        <translation>أخفض، أعلى</translation>
    </message>
    <message>
        <source>Sound off, on</source>
        <translation>كتم الصوت، تشغيله</translation>
    </message>
    <message>
        <source>Another sound track</source>
        <translation>مسار صوت آخر</translation>
    </message>
    <message>
        <source>Sound earlier, later</source>
        <translation>تقديم الصوت، تأخيره</translation>
    </message>
    <message>
        <source>Other subtitles</source>
        <translation>ترجمة أخرى</translation>
    </message>
    <message>
        <source>Subtitles off, on</source>
        <translation>تعطيل الترجمة، تفعيلها</translation>
    </message>
    <message>
        <source>Subtitles earlier, later</source>
        <translation>تقديم الترجمة، تأخيرها</translation>
    </message>
    <message>
        <source>Smaller, larger subtitles</source>
        <translation>ترجمة أصغر، أكبر</translation>
    </message>
    <message>
        <source>Picture and window</source>
        <translation>الصورة والنافذة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>نافذة صغيرة</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>نسبة الأبعاد</translation>
    </message>
    <message>
        <source>Smaller, larger picture</source>
        <translation>صورة أصغر، أكبر</translation>
    </message>
    <message>
        <source>Graphics card or processor</source>
        <translation>بطاقة الرسوم أو المعالج</translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation>حفظ هذه الصورة</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>عن هذا الملف</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>قائمة الملفات</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <source>To the buttons</source>
        <translation>إلى الأزرار</translation>
    </message>
    <message>
        <source>One layer back</source>
        <translation>طبقة للخلف</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>PlayerList</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>%1, seen</source>
        <translation>‏%1، شوهد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>Seen. Mark as not seen</source>
        <translation>شوهد. وضع علامة «لم يُشاهد»</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>وضع علامة «شوهد»</translation>
    </message>
</context>
<context>
    <name>PlayerNext</name>
    <message>
        <source>Next in %1 s</source>
        <translation>التالي بعد %1 ث</translation>
    </message>
    <message>
        <source>Play it now</source>
        <translation>تشغيل الآن</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>Films and music cannot be played: libmpv is missing. Install it: sudo apt install libmpv2</source>
        <translation>تعذّر تشغيل الأفلام والموسيقى: المكتبة libmpv غير موجودة. ثبّتها بالأمر: sudo apt install libmpv2</translation>
    </message>
    <message>
        <source>Subtitles added</source>
        <translation>أُضيفت الترجمة</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>ملفات الترجمة (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات (%1)</translation>
    </message>
</context>
<context>
    <name>PlayerPicture</name>
    <message>
        <source>Speed and picture</source>
        <translation>السرعة والصورة</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Larger by</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>نسبة الأبعاد</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>فك الترميز</translation>
    </message>
    <message>
        <source>Graphics card where it can</source>
        <translation>بطاقة الرسوم حيث أمكن</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>المعالج فقط</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
</context>
<context>
    <name>PlayerSeekBar</name>
    <message>
        <source>Position, %1 of %2</source>
        <translation>الموضع، %1 من %2</translation>
    </message>
</context>
<context>
    <name>PlayerSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PlayerSmall</name>
    <message>
        <source>Back to the window</source>
        <translation>العودة إلى النافذة</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>رجوع 10 ثوانٍ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Forward 30 seconds</source>
        <translation>تقديم 30 ثانية</translation>
    </message>
</context>
<context>
    <name>PlayerSound</name>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>This file has no sound.</source>
        <translation>لا صوت في هذا الملف.</translation>
    </message>
    <message>
        <source>No sound device answers. It plays without sound.</source>
        <translation>لا يستجيب أي جهاز صوت. يجري التشغيل بلا صوت.</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
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
        <translation>ترتيب عشوائي</translation>
    </message>
    <message>
        <source>Track before</source>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <source>Episode before</source>
        <translation>الحلقة السابقة</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>10 ثوانٍ للخلف</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Forward 30 seconds</source>
        <translation>30 ثانية للأمام</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <source>Next episode</source>
        <translation>الحلقة التالية</translation>
    </message>
    <message>
        <source>Repeat all</source>
        <translation>تكرار الكل</translation>
    </message>
    <message>
        <source>Repeat this one</source>
        <translation>تكرار هذا</translation>
    </message>
    <message>
        <source>No repeat</source>
        <translation>بلا تكرار</translation>
    </message>
</context>
<context>
    <name>PlayerTrouble</name>
    <message>
        <source>“%1” does not play</source>
        <translation>تعذّر تشغيل «%1»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next episode</source>
        <translation>الحلقة التالية</translation>
    </message>
</context>
<context>
    <name>PlayerTuner</name>
    <message>
        <source>%1: as usual</source>
        <translation>‏%1: المعتاد</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>‏%1: أقل</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>‏%1: أكثر</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>Subtitles</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
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
        <translation>العمل جارٍ</translation>
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
        <translation>wine ويندوز ge توافق أداة مجلد</translation>
    </message>
    <message>
        <source>Found, the first is taken: %1</source>
        <translation>وُجدت، ويؤخذ أولها: %1</translation>
    </message>
    <message>
        <source>None was found where Steam keeps it; a folder with one can be chosen</source>
        <translation>لم يوجد حيث يحفظه Steam؛ يمكن اختيار مجلد فيه واحد</translation>
    </message>
    <message>
        <source>What is found by itself again</source>
        <translation>العودة إلى ما يُعثر عليه تلقائيًا</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose the folder of Proton</source>
        <translation>اختيار مجلد Proton</translation>
    </message>
    <message>
        <source>Folder with a Proton, or with several</source>
        <translation>مجلد فيه Proton واحد أو أكثر</translation>
    </message>
</context>
<context>
    <name>PullMark</name>
    <message>
        <source>Let go to read all stores again</source>
        <translation>أفلت لقراءة كل المتاجر مجددًا</translation>
    </message>
    <message>
        <source>Pull to read all stores again</source>
        <translation>اسحب لقراءة كل المتاجر مجددًا</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Show the record</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة التحقق</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>The record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>A signed statement of which bytes came from where. Anybody with your public key can check it.</source>
        <translation>إقرار موقّع يبيّن أي بايتات جاءت ومن أين. يمكن لأي شخص لديه مفتاحك العام التحقق منه.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>RoomGauge</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>RunnerOrder</name>
    <message>
        <source>What is tried first</source>
        <translation>ما يُجرَّب أولًا</translation>
    </message>
    <message>
        <source>runner order Proton Wine native browser</source>
        <translation>مشغّل ترتيب proton wine أصلي متصفح</translation>
    </message>
    <message>
        <source>Where a title can be run in several ways, the uppermost that works here is taken</source>
        <translation>حين يمكن تشغيل عنوان بعدة طرق، يؤخذ أعلاها مما يعمل هنا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: ‏%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>‏%1. %2</translation>
    </message>
    <message>
        <source>Try “%1” earlier</source>
        <translation>تجربة «%1» قبل غيره</translation>
    </message>
    <message>
        <source>Try “%1” later</source>
        <translation>تجربة «%1» بعد غيره</translation>
    </message>
</context>
<context>
    <name>RunningSettings</name>
    <message>
        <source>Running games</source>
        <translation>تشغيل الألعاب</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>بيئة معزولة</translation>
    </message>
    <message>
        <source>Native games see their own files and saves, and nothing else of yours, where the system allows it</source>
        <translation>لا ترى الألعاب الأصلية إلا ملفاتها وملفات حفظها، ولا شيء آخر يخصك، حيث يسمح النظام</translation>
    </message>
    <message>
        <source>Games may use the network</source>
        <translation>السماح للألعاب باستخدام الشبكة</translation>
    </message>
    <message>
        <source>Can be forbidden only inside the sandbox</source>
        <translation>لا يمكن المنع إلا داخل البيئة المعزولة</translation>
    </message>
    <message>
        <source>Variables of the environment</source>
        <translation>متغيرات البيئة</translation>
    </message>
    <message>
        <source>Given to every program that is started, such as MANGOHUD and 1</source>
        <translation>تُمرَّر إلى كل برنامج يبدأ، مثل MANGOHUD و1</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Name of a variable</source>
        <translation>اسم المتغير</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>قيمته</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation>إضافة المتغير</translation>
    </message>
</context>
<context>
    <name>SaveLine</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>استعادة %1</translation>
    </message>
</context>
<context>
    <name>ScreenKeys</name>
    <message>
        <source>Keyboard of the screen</source>
        <translation>لوحة مفاتيح الشاشة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>الحروف: %1</translation>
    </message>
    <message>
        <source>Signs, %1</source>
        <translation>الرموز، %1</translation>
    </message>
    <message>
        <source>Letters with accents, %1</source>
        <translation>حروف بعلامات، %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>المحدد: %1</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>تجميع</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>إظهار مجددًا</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Set kind and maker</source>
        <translation>ضبط النوع والصانع</translation>
    </message>
    <message>
        <source>Edit name and pictures</source>
        <translation>تحرير الاسم والصور</translation>
    </message>
    <message>
        <source>Merge into one title</source>
        <translation>دمج في عنوان واحد</translation>
    </message>
    <message>
        <source>Remove from here</source>
        <translation>إزالة من هنا</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
</context>
<context>
    <name>SettingsIndex</name>
    <message>
        <source>Subjects</source>
        <translation>المواضيع</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Some of what you set holds from the next start of Backstock on.</source>
        <translation>تسري بعض الإعدادات بدءًا من التشغيل التالي لـ Backstock.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
</context>
<context>
    <name>SettingsWall</name>
    <message>
        <source>No setting speaks of “%1”.</source>
        <translation>لا إعداد يذكر «%1».</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>إظهار كل الإعدادات</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>إضافة عقدة</translation>
    </message>
    <message>
        <source>No other computer keeps anything for you yet.</source>
        <translation>لا حاسوب آخر يحفظ لك شيئًا بعد.</translation>
    </message>
    <message>
        <source>A node can be a small computer in a cupboard, a server, or a friend&apos;s machine. What is paged out lies there, and this disk has room again.</source>
        <translation>قد تكون العقدة حاسوبًا صغيرًا في خزانة، أو خادمًا، أو جهاز صديق. هناك يُحفظ ما يُرحَّل، فتتسع المساحة على هذا القرص من جديد.</translation>
    </message>
</context>
<context>
    <name>ShortcutSettings</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>الإعدادات الأصلية</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مغيَّر</translation>
    </message>
    <message>
        <source>Press keys, or Esc</source>
        <translation>اضغط المفاتيح، أو Esc</translation>
    </message>
    <message>
        <source>%1, %2; press to change</source>
        <translation>‏%1، %2؛ اضغط للتغيير</translation>
    </message>
    <message>
        <source>Select a title</source>
        <translation>تحديد عنوان</translation>
    </message>
    <message>
        <source>Select all titles</source>
        <translation>تحديد كل العناوين</translation>
    </message>
    <message>
        <source>Edit name and pictures of a title</source>
        <translation>تحرير اسم عنوان وصوره</translation>
    </message>
    <message>
        <source>On a title’s page: the copied picture as its cover</source>
        <translation>في صفحة العنوان: الصورة المنسوخة غلافًا له</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>رجوع، خطوة بخطوة</translation>
    </message>
</context>
<context>
    <name>SightView</name>
    <message>
        <source>Titles</source>
        <translation>العناوين</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Before you sign in</source>
        <translation>قبل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to Humble</source>
        <translation>تسجيل الدخول إلى Humble</translation>
    </message>
    <message>
        <source>Sign in to itch.io</source>
        <translation>تسجيل الدخول إلى itch.io</translation>
    </message>
    <message>
        <source>Humble has no public API for libraries. Backstock reads yours as your browser does, with its session cookie. It lapses after some weeks; then you will be asked again.</source>
        <translation>لا يوفّر Humble واجهة API عامة للمكتبات. يقرأ Backstock مكتبتك كما يفعل متصفحك، بملف تعريف ارتباط الجلسة. تنتهي صلاحيته بعد أسابيع، فتُسأل مجددًا.</translation>
    </message>
    <message>
        <source>itch.io asks you in your browser whether Backstock may read what you own. Backstock never sees your password, and you can take the permission back there at any time.</source>
        <translation>يسألك itch.io في متصفحك هل تسمح لـBackstock بقراءة ما تملكه. لا يرى Backstock كلمة مرورك أبدًا، ويمكنك سحب الإذن هناك في أي وقت.</translation>
    </message>
    <message>
        <source>Make an API key on itch.io and paste it here. Backstock never sees your password, and you can revoke the key there at any time.</source>
        <translation>أنشئ مفتاح API على itch.io وألصقه هنا. لا يرى Backstock كلمة مرورك أبدًا، ويمكنك إبطال المفتاح هناك في أي وقت.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول بالمتصفح</translation>
    </message>
    <message>
        <source>Waiting for the browser. Say yes there, and this goes on by itself.</source>
        <translation>بانتظار المتصفح. وافق هناك، ويتابع هذا تلقائيًا.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Or paste the cookie</source>
        <translation>أو ألصق ملف تعريف الارتباط</translation>
    </message>
    <message>
        <source>Or paste an API key</source>
        <translation>أو ألصق مفتاح API</translation>
    </message>
    <message>
        <source>Sign in at humblebundle.com, and copy the value of the cookie named “_simpleauth_sess” from the browser’s developer tools.</source>
        <translation>سجّل الدخول إلى humblebundle.com، وانسخ قيمة ملف تعريف الارتباط «‎_simpleauth_sess» من أدوات المطوّر في المتصفح.</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>ملف تعريف ارتباط الجلسة</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Open Humble</source>
        <translation>فتح Humble</translation>
    </message>
    <message>
        <source>Open your API keys</source>
        <translation>فتح مفاتيح API</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>سؤال المتجر…</translation>
    </message>
    <message>
        <source>Sign in with the key</source>
        <translation>تسجيل الدخول بالمفتاح</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>SpeedEntry</name>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>%1, MB/s</source>
        <translation>%1، ميغابايت/ث</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>ميغابايت/ث</translation>
    </message>
</context>
<context>
    <name>SpeedGraph</name>
    <message>
        <source>Speed over the last five minutes</source>
        <translation>السرعة في الدقائق الخمس الأخيرة</translation>
    </message>
    <message>
        <source>up to %1 MB/s</source>
        <translation>حتى %1 ميغابايت/ث</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 ميغابايت/ث</translation>
    </message>
</context>
<context>
    <name>SpeedPanel</name>
    <message>
        <source>MB/s arriving</source>
        <translation>ميغابايت/ث قادمة</translation>
    </message>
    <message>
        <source>MB/s going to the shelf</source>
        <translation>ميغابايت/ث إلى الرف</translation>
    </message>
</context>
<context>
    <name>StandingCover</name>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Fewer</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>مجلد المكتبة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the library folder</source>
        <translation>فتح مجلد المكتبة</translation>
    </message>
    <message>
        <source>Folder for new downloads</source>
        <translation>مجلد التنزيلات الجديدة</translation>
    </message>
    <message>
        <source>library folder disk move change</source>
        <translation>مجلد المكتبة قرص نقل تغيير</translation>
    </message>
    <message>
        <source>In the library folder. Another one, such as a larger disk, takes what comes; what is here stays where it is, and unfinished downloads begin again</source>
        <translation>في مجلد المكتبة. مجلد آخر، على قرص أكبر مثلًا، يستقبل ما يأتي؛ ويبقى ما هو هنا مكانه، وتبدأ التنزيلات غير المكتملة من جديد</translation>
    </message>
    <message>
        <source>In the library folder again</source>
        <translation>العودة إلى مجلد المكتبة</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose the folder for new downloads</source>
        <translation>اختيار مجلد التنزيلات الجديدة</translation>
    </message>
    <message>
        <source>Room for unpacked games</source>
        <translation>مساحة الألعاب المفكوكة</translation>
    </message>
    <message>
        <source>The least used go first when it is full; what they were unpacked from stays</source>
        <translation>عند امتلائها يُزال الأقل استخدامًا أولًا؛ ويبقى ما فُكّت منه</translation>
    </message>
    <message>
        <source>Left free on the disk</source>
        <translation>المساحة المتروكة على القرص</translation>
    </message>
    <message>
        <source>Downloads stop before they take this from everything else</source>
        <translation>تتوقف التنزيلات قبل أن تشغل هذه المساحة</translation>
    </message>
    <message>
        <source>What uses the room</source>
        <translation>ما يشغل المساحة</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>يجري الحساب</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>إعادة الحساب</translation>
    </message>
</context>
<context>
    <name>TagEntry</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message numerus="yes">
        <source>Tag %Ln title(s)</source>
        <translation>
            <numerusform>لا عناوين لوسمها</numerusform>
            <numerusform>وسم عنوان واحد</numerusform>
            <numerusform>وسم عنوانين</numerusform>
            <numerusform>وسم %Ln عناوين</numerusform>
            <numerusform>وسم %Ln عنوانًا</numerusform>
            <numerusform>وسم %Ln عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a tag, or take one you have used before.</source>
        <translation>اكتب وسمًا، أو اختر وسمًا استخدمته من قبل.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
</context>
<context>
    <name>TelevisionPage</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>ألعاب</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>أفلام</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>موسيقى</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>ضغط</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Search and menu</source>
        <translation>البحث والقائمة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Nothing of this kind stands here yet.</source>
        <translation>لا شيء من هذا النوع هنا بعد.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>TelevisionShelf</name>
    <message>
        <source>Titles</source>
        <translation>العناوين</translation>
    </message>
</context>
<context>
    <name>TelevisionWords</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>TitleArranged</name>
    <message>
        <source>Your order</source>
        <translation>ترتيبك</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>جاء ضمن</translation>
    </message>
    <message>
        <source>Shown as one</source>
        <translation>معروضة كعنوان واحد</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>فصل %1</translation>
    </message>
</context>
<context>
    <name>TitleCopies</name>
    <message>
        <source>Where the copies lie</source>
        <translation>أماكن النسخ</translation>
    </message>
    <message>
        <source>Only at the store so far.</source>
        <translation>في المتجر فقط حتى الآن.</translation>
    </message>
</context>
<context>
    <name>TitleHead</name>
    <message>
        <source>Loading</source>
        <translation>تحميل…</translation>
    </message>
    <message>
        <source>Use as the wide picture</source>
        <translation>استعمالها صورة عريضة</translation>
    </message>
    <message>
        <source>Use as the cover</source>
        <translation>استعمالها غلافًا</translation>
    </message>
    <message>
        <source>NO LONGER LISTED</source>
        <translation>لم يعد معروضًا</translation>
    </message>
    <message>
        <source>HIDDEN</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Only page in</source>
        <translation>استرجاع فقط</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>تشغيل تاليًا</translation>
    </message>
    <message>
        <source>Play last</source>
        <translation>تشغيل أخيرًا</translation>
    </message>
    <message>
        <source>Open the store’s page</source>
        <translation>فتح صفحة المتجر</translation>
    </message>
    <message>
        <source>Edit name and pictures</source>
        <translation>تحرير الاسم والصور</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>إظهار مجددًا</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>إزالة من هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>TitleLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>موثّق</translation>
    </message>
</context>
<context>
    <name>TitleList</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>الصانع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>TitleMark</name>
    <message>
        <source>An update is offered</source>
        <translation>يتوفر تحديث</translation>
    </message>
    <message>
        <source>Not claimed yet: getting it claims it</source>
        <translation>بانتظار المطالبة: تنزيله يطالب به</translation>
    </message>
    <message>
        <source>A key or a page only</source>
        <translation>مفتاح أو صفحة فقط</translation>
    </message>
    <message>
        <source>No longer listed at the store</source>
        <translation>لم يعد معروضًا في المتجر</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>TitleMenu</name>
    <message>
        <source>What to do with it</source>
        <translation>ما يُفعل به</translation>
    </message>
    <message>
        <source>What to do with them</source>
        <translation>ما يُفعل بها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Play in this order</source>
        <translation>تشغيل بهذا الترتيب</translation>
    </message>
    <message>
        <source>Play now</source>
        <translation>تشغيل الآن</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>تشغيل تاليًا</translation>
    </message>
    <message>
        <source>Play last</source>
        <translation>تشغيل أخيرًا</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Page in</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Page out</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Edit name and pictures</source>
        <translation>تحرير الاسم والصور</translation>
    </message>
    <message>
        <source>Set kind and maker</source>
        <translation>ضبط النوع والصانع</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>إظهار مجددًا</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Merge into one title</source>
        <translation>دمج في عنوان واحد</translation>
    </message>
</context>
<context>
    <name>TitleSaves</name>
    <message>
        <source>Saves</source>
        <translation>ملفات الحفظ</translation>
    </message>
    <message>
        <source>a snapshot after every session</source>
        <translation>لقطة بعد كل جلسة</translation>
    </message>
    <message>
        <source>none yet; one is kept after every session</source>
        <translation>لا شيء بعد؛ تُحفظ لقطة بعد كل جلسة</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>أخذ لقطة</translation>
    </message>
</context>
<context>
    <name>TitleSummary</name>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>متابعة القراءة</translation>
    </message>
</context>
<context>
    <name>TitleView</name>
    <message>
        <source>Editions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>More from %1</source>
        <translation>المزيد من %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln title(s)</source>
        <translation>
            <numerusform>البحث في لا عناوين</numerusform>
            <numerusform>البحث في عنوان واحد</numerusform>
            <numerusform>البحث في عنوانين</numerusform>
            <numerusform>البحث في %Ln عناوين</numerusform>
            <numerusform>البحث في %Ln عنوانًا</numerusform>
            <numerusform>البحث في %Ln عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
</context>
<context>
    <name>TransferStrip</name>
    <message numerus="yes">
        <source>then %Ln more</source>
        <translation>
            <numerusform>ولا شيء بعدها</numerusform>
            <numerusform>ثم واحد آخر</numerusform>
            <numerusform>ثم اثنان آخران</numerusform>
            <numerusform>ثم %Ln أخرى</numerusform>
            <numerusform>ثم %Ln أخرى</numerusform>
            <numerusform>ثم %Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>TroubleRow</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Show the title</source>
        <translation>عرض العنوان</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Backstock is locked</source>
        <translation>‏Backstock مقفل</translation>
    </message>
    <message>
        <source>Your store sign-ins and keys rest in an encrypted file. Its passphrase opens them.</source>
        <translation>بيانات دخولك إلى المتاجر ومفاتيحك محفوظة في ملف مشفّر، تفتحه عبارة مروره.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>فتح المكتبة</translation>
    </message>
</context>
<context>
    <name>WindowExtras</name>
    <message>
        <source>Press</source>
        <translation>ضغط</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>WorthItem</name>
    <message>
        <source>LAST COPY</source>
        <translation>آخر نسخة</translation>
    </message>
</context>
<context>
    <name>WorthPanel</name>
    <message>
        <source>Worth doing</source>
        <translation>يستحق العناية</translation>
    </message>
</context>
</TS>
