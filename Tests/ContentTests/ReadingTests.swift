import Content
import Testing
