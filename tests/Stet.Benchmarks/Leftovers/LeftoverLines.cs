namespace Stet.Benchmarks.Leftovers;

/// <summary>Lines that are left over in copied stories, by family. {n}, {name}, {town}, {date} and {time} are filled in anew for each article.</summary>
internal static class LeftoverLines
{
    public static IReadOnlyList<(string Family, IReadOnlyList<string> Lines)> All { get; } =
    [
        ("cookies", Split("""
            We use cookies to give you the best experience.
            This website uses cookies.
            Accept all cookies
            Reject all
            Manage preferences
            Cookie Policy
            Do Not Sell My Personal Information
            Your privacy choices
            Got it!
            We and our {n} partners store and access information on your device.
            Wir verwenden Cookies, um unsere Seite zu verbessern.
            Alle akzeptieren
            Tout accepter
            Ce site utilise des cookies.
            Aceptar todas
            Utilizamos cookies propias y de terceros.
            Цей сайт використовує файли cookie.
            Принять все
            """)),
        ("sharing", Split("""
            Share this article
            Share on Facebook
            Share via Email
            Tweet
            Facebook Twitter WhatsApp Email
            {n} Shares
            {n}K shares
            {n} likes
            Copy link
            Click to share on Twitter (Opens in new window)
            Print this page
            Email this to a friend
            Follow us on Instagram
            Follow {name} on Twitter
            Like us on Facebook
            Follow @{town}News
            Save for later
            Teilen
            Auf Facebook teilen
            Drucken
            Partager sur Facebook
            Suivez-nous sur Twitter
            Imprimer
            Compartir en WhatsApp
            Síguenos en Facebook
            Поділитися
            Поделиться в Telegram
            """)),
        ("comments", Split("""
            Comments
            {n} Comments
            Comments are closed.
            Leave a Reply
            Leave a comment
            Log in to comment
            Be the first to comment
            View all {n} comments
            Your email address will not be published. Required fields are marked *
            Post Comment
            Notify me of new posts by email.
            Show comments
            Sort by: Newest
            Report abuse
            Community guidelines
            {name} says:
            Posted by {name} on {date}
            {name} {n} minutes ago
            Reply
            Kommentare ({n})
            Kommentar schreiben
            Laisser un commentaire
            {n} commentaires
            Deja un comentario
            {n} comentarios
            Залишити коментар
            {n} комментариев
            """)),
        ("newsletters and paywalls", Split("""
            Sign up for our newsletter
            Sign up for the {town} Morning newsletter
            Subscribe
            Subscribe now
            Subscribe to continue reading
            Already a subscriber? Log in
            Enter your email address
            You have {n} free articles left this month.
            This article is for subscribers only.
            Get the latest news delivered straight to your inbox.
            Start your free trial
            Download our app
            Support independent journalism
            Become a member
            Register
            Forgot your password?
            Log in or sign up
            Remember me
            Turn on notifications
            Thank you for subscribing!
            Jetzt abonnieren
            Newsletter bestellen
            Anmelden
            S'abonner
            Article réservé aux abonnés
            Suscríbete
            Iniciar sesión
            Підписатися
            Подписаться
            Войти
            """)),
        ("related", Split("""
            Related articles
            Related: {town} votes on its harbour
            Read more
            Read more: The bridge that nobody wanted
            Also read: How {town} lost its ferry
            Read the full story here
            Most read
            Most popular
            More from {town}
            More on this story
            You may also like
            Recommended for you
            Trending now
            Don't miss: the best beaches of the coast
            Editor's picks
            Top stories
            Next article
            Previous post
            See also
            More stories »
            Tags: harbour, {town}, budget
            Filed under: Politics
            Topics
            Continue reading
            Lesen Sie auch: Der Hafen bleibt zu
            Mehr zum Thema
            Meistgelesen
            Das könnte Sie auch interessieren
            Lire aussi : Le port reste fermé
            À lire également
            Les plus lus
            Sur le même sujet
            Lee también: El puerto sigue cerrado
            Más leídas
            Te puede interesar
            Читайте також
            Читайте также: Порт закрыт
            Останні новини
            Новости по теме
            """)),
        ("navigation", Split("""
            Home
            Home > News > {town}
            News
            Sport
            Politics
            Business
            Menu
            Search
            Skip to content
            Back to top
            About us
            Contact us
            Privacy Policy
            Terms of Use
            Advertise with us
            Site Map
            Help
            Loading...
            Please enable JavaScript to view this page.
            Previous Next
            Page {n} of 40
            1 of 12
            All News
            World News
            Video
            Photos
            Jobs
            Facebook
            Twitter
            YouTube
            RSS
            Startseite
            Impressum
            Datenschutz
            Nach oben
            Accueil
            Mentions légales
            Inicio
            Aviso legal
            Головна
            Політика
            Главная
            Контакты
            """)),
        ("advertising", Split("""
            Advertisement
            ADVERTISEMENT
            Sponsored
            Sponsored content
            Paid post
            Article continues below advertisement
            Story continues below
            Scroll down for more
            Report this ad
            Ad Choices
            Supported by
            Anzeige
            Werbung
            Publicité
            Publicidad
            Реклама
            """)),
        ("media", Split("""
            Watch: The storm hits {town}
            VIDEO: The storm hits {town}
            Play video
            This video is not available in your country.
            View this post on Instagram
            View gallery
            Photo: {name}/Getty Images
            Image: {name} / AP
            Image source, Getty Images
            Getty Images
            Credit...{name} for The {town} Post
            (Photo by {name}/AFP via Getty Images)
            Enlarge this image
            Hide caption
            Slideshow {n} of 12
            [embedded content]
            Listen to this article
            Buy this photo
            """)),
        ("time", Split("""
            {n} hours ago
            {n} min read
            Updated {n} minutes ago
            Published: {date}, {time} GMT
            Last updated {date} at {time}
            Posted on {date}
            {date}, {time} GMT
            By {name}
            By {name} {date}
            vor {n} Stunden
            il y a {n} heures
            hace {n} horas
            {n} години тому
            {n} часов назад
            """)),
        ("rights and sign-offs", Split("""
            © 2024 The {town} Post
            Copyright 2024 {town} Media Group. All rights reserved.
            © {town} Newspapers Ltd.
            (Reporting by {name}; Editing by {name})
            Our Standards: The Thomson Reuters Trust Principles.
            The post Bridge closed until May appeared first on {town} News.
            Source: https://www.{town}-news.example/2024/harbour
            www.{town}.gov.uk
            Alle Rechte vorbehalten
            Tous droits réservés
            Todos los derechos reservados
            Все права защищены
            """)),
        ("desk", Split("""
            EMBARGOED UNTIL 00.01 GMT, {date}
            Embargo: {date}, {time} CET
            NOT FOR PUBLICATION
            HOLD FOR RELEASE
            FOR IMMEDIATE RELEASE
            ENDS
            (MORE)
            Notes to editors:
            Media contact: {name}
            SLUG: HARBOUR-BUDGET
            [Note to desk: please check the figure]
            [legal]
            Hi team, the draft is below.
            """)),
        ("placeholders", Split("""
            Headline here
            Lorem ipsum dolor sit amet, consectetur adipiscing elit.
            TK
            [TK]
            [insert quote here]
            Caption goes here
            Standfirst TK
            [Your Name]
            TODO: ask the ministry
            {{headline}}
            Test article
            Überschrift hier
            """)),
        ("chatbots", Split("""
            Certainly! Here's a revised version of the article:
            Here is the rewritten article:
            Would you like me to make it shorter?
            If you'd like, I can also suggest three headlines.
            Let me know if you'd like any changes.
            I hope this helps!
            As an AI language model, I cannot browse the internet.
            ChatGPT said:
            SEO title: Harbour fund empty
            Word count: {n}
            Option 1:
            The fund is empty.【{n}†source】
            Wenn du möchtest, kann ich den Text noch kürzen.
            Souhaitez-vous que je raccourcisse le texte ?
            ¿Quieres que lo convierta en un titular?
            Vuoi che ti prepari un titolo?
            """)),
        ("markup", Split("""
            <div class="ad-slot">
            </p>
            [caption id="attachment_{n}" align="left"]
            <!--nextpage-->
            &nbsp;
            window.dataLayer = window.dataLayer || [];
            **Harbour fund empty**
            ### What the council says
            """)),
    ];

    private static string[] Split(string lines) => lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
