using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Syntax;

/// <summary>Writes sentences as one JSON array of objects: number, start, end, text and tokens. Heads are token indices from 0, −1 for the root.</summary>
public sealed class SentenceJsonWriter : ISentenceWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TextWriter _output;
    private readonly MemoryStream _buffer = new();
    private readonly Utf8JsonWriter _json;

    /// <summary>Begins the array.</summary>
    public SentenceJsonWriter(TextWriter output)
    {
        _output = output;
        _json = new Utf8JsonWriter(_buffer, Options);
        _json.WriteStartArray();
    }

    /// <inheritdoc/>
    public void Write(Sentence sentence, string text)
    {
        _json.WriteStartObject();
        _json.WriteNumber("number", sentence.Number);
        _json.WriteNumber("start", sentence.Start);
        _json.WriteNumber("end", sentence.End);
        _json.WriteString("text", text[sentence.Start..sentence.End]);
        _json.WriteStartArray("tokens");
        foreach (var token in sentence.Tokens)
        {
            Write(token);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        Drain();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _json.WriteEndArray();
        Drain();
        _output.Write('\n');
        _output.Flush();
        _json.Dispose();
    }

    private void Write(Token token)
    {
        _json.WriteStartObject();
        _json.WriteString("form", token.Form);
        _json.WriteNumber("start", token.Start);
        _json.WriteNumber("end", token.End);
        _json.WriteString("lemma", token.Lemma);
        _json.WriteString("upos", token.Upos.ToString());
        _json.WriteString("xpos", token.Xpos);
        _json.WriteString("features", token.Features);
        _json.WriteNumber("head", token.Head);
        _json.WriteString("relation", token.Relation);
        if (token.Entity != NamedEntityTag.None)
        {
            _json.WriteString("entity", token.Entity.ToString());
            _json.WriteBoolean("entityBegins", token.EntityBegins);
        }

        _json.WriteEndObject();
    }

    // Output goes on as it comes: memory does not grow with the number of sentences.
    private void Drain()
    {
        _json.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.GetBuffer(), 0, (int)_buffer.Length));
        _buffer.SetLength(0);
    }
}
