namespace Stet.Cli.Files;

/// <summary>One .gitignore file, as git reads it: the last pattern that matches decides.</summary>
public sealed class GitIgnore
{
    /// <summary>A longer line cannot name a file on any system, and takes long to match.</summary>
    private const int LongestPattern = 4096;

    private readonly List<Pattern> patterns = [];

    private GitIgnore(string folder) => Folder = folder;

    /// <summary>The absolute folder that the patterns are relative to.</summary>
    public string Folder { get; }

    public static GitIgnore Parse(string folder, string text)
    {
        var file = new GitIgnore(folder);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Length <= LongestPattern && Pattern.Parse(line) is { } pattern)
            {
                file.patterns.Add(pattern);
            }
        }

        return file;
    }

    /// <summary>True where the path is ignored, false where a pattern with <c>!</c> brings it back, null where the file says nothing of it.</summary>
    /// <param name="path">Absolute, below <see cref="Folder"/>.</param>
    public bool? Ignores(string path, bool isFolder)
    {
        var relative = path.AsSpan(Folder.Length).TrimStart(['/', '\\']);
        var names = relative.ToString().Split('/', '\\');
        for (var i = patterns.Count - 1; i >= 0; i--)
        {
            if ((isFolder || !patterns[i].IsForFolders) && patterns[i].Matches(names))
            {
                return !patterns[i].IsNegated;
            }
        }

        return null;
    }

    private sealed record Pattern(IReadOnlyList<string> Names, bool IsNegated, bool IsForFolders)
    {
        /// <summary>Any number of folders.</summary>
        private const string AnyDepth = "**";

        public static Pattern? Parse(ReadOnlySpan<char> line)
        {
            line = WithoutTrailingSpaces(line);
            if (line.IsEmpty || line[0] == '#')
            {
                return null;
            }

            var isNegated = line[0] == '!';
            line = isNegated ? line[1..] : line;
            var isForFolders = line.EndsWith("/");
            line = isForFolders ? line[..^1] : line;
            if (line.IsEmpty)
            {
                return null;
            }

            // A slash at the start or in the middle ties the pattern to the file's folder; without one it holds at any depth.
            var isTied = line.Contains('/');
            var names = line.TrimStart('/').ToString().Split('/').ToList();
            if (!isTied)
            {
                names.Insert(0, AnyDepth);
            }

            return new Pattern(names, isNegated, isForFolders);
        }

        public bool Matches(string[] path)
        {
            // As with one star among characters, it is enough to go back to the last ** among names.
            int name = 0, at = 0, anyDepth = -1, retry = 0;
            while (at < path.Length)
            {
                if (name < Names.Count && Names[name] == AnyDepth)
                {
                    if (name == Names.Count - 1)
                    {
                        return true;
                    }

                    anyDepth = name++;
                    retry = at;
                }
                else if (name < Names.Count && NameGlob.Matches(Names[name], path[at]))
                {
                    name++;
                    at++;
                }
                else if (anyDepth >= 0)
                {
                    name = anyDepth + 1;
                    at = ++retry;
                }
                else
                {
                    return false;
                }
            }

            return name == Names.Count;
        }

        /// <summary>Spaces only: to git a tab at the end is part of the name.</summary>
        private static ReadOnlySpan<char> WithoutTrailingSpaces(ReadOnlySpan<char> line)
        {
            var end = line.Length;
            while (end > 0 && line[end - 1] == ' ' && !(end > 1 && line[end - 2] == '\\'))
            {
                end--;
            }

            return line[..end];
        }
    }
}
